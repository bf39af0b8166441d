/** What the compiled module exports; see tensor.cpp, which says what each does. */

/** Where something stands in the module's memory. */
type Address = number;
/** 0 when all went well, else where a sentence for the caller stands, until the next call. */
type Sentence = Address;

export interface TensorModule {
  memory(): Uint8Array;
  allocate(bytes: number): Address;
  release(address: Address): void;

  generatorBytes(): number;
  createGenerator(generator: Address, seed: number): void;
  run(block: Address, generator: Address): Sentence;
}

type Receive = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

export default function createModule(options: {
  instantiateWasm(imports: WebAssembly.Imports, receive: Receive): object;
}): Promise<TensorModule>;
