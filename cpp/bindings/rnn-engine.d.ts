/** What the compiled module exports; see engine.cpp and unrolling.cpp, which say what each does. */

/** Where something stands in the module's memory. */
type Address = number;
/** 0 when all went well, else where a sentence for the caller stands, until the next call. */
type Sentence = Address;

export interface EngineModule {
  memory(): Uint8Array;
  allocate(bytes: number): Address;
  release(address: Address): void;

  checkProblem(...sizes: number[]): Sentence;
  unroll(at: Address, T: number, B: number, I: number, H: number): Sentence;
  gradients(at: Address, T: number, B: number, I: number, H: number): Sentence;
  influence(
    at: Address, T: number, B: number, I: number, H: number, batch: number, t: number,
  ): Sentence;
  train(
    at: Address, T: number, B: number, I: number, H: number, O: number,
    classes: boolean, steps: number, rate: number,
  ): Sentence;

  generatorBytes(): number;
  seedGenerator(state: Address, seed: number): Sentence;
  rand(state: Address, out: Address, count: number): Sentence;
  randn(state: Address, out: Address, count: number): Sentence;
  rnnInit(state: Address, out: Address, inputSize: number, hiddenSize: number): Sentence;
  linearInit(state: Address, out: Address, inputSize: number, outputSize: number): Sentence;

  readonly maxValues: number;

  /** lesson_<name>(settings) gives { error, ...trace }. */
  [lesson: `lesson_${string}`]: (settings: object) => { error: string; [part: string]: unknown };
}

type Receive = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

export default function createModule(options: {
  instantiateWasm(imports: WebAssembly.Imports, receive: Receive): object;
}): Promise<EngineModule>;
