// The parts of the analyzer that are used; its own types do not name them.

declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: {
    ScriptTarget: { ES2022: number };
    createSourceFile(name: string, text: string, target: number, withParents: true): object;
  };
  export function create(options: {
    modules: object[];
    plugins: object[];
    context: { dev: boolean };
  }): import('custom-elements-manifest/schema').Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
