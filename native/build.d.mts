export function obstacle(): string | undefined
export function build(flavour?: "release" | "asan" | "bare", force?: boolean): string[]
export function buildBinding(source: string, target: string): Promise<{ ok: boolean; said: string }>
