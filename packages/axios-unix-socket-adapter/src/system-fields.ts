/** What the system tells about a failed call. */
export interface SystemFields {
  readonly code?: string;
  readonly errno?: number;
  readonly syscall?: string;
  readonly address?: string;
}

/** Picks what the system said out of anything thrown. */
export function systemFields(error: unknown): SystemFields {
  if (typeof error !== 'object' || error === null) return {};
  const { code, errno, syscall, address } = error as Record<string, unknown>;
  return {
    ...(typeof code === 'string' ? { code } : undefined),
    ...(typeof errno === 'number' ? { errno } : undefined),
    ...(typeof syscall === 'string' ? { syscall } : undefined),
    ...(typeof address === 'string' ? { address } : undefined),
  };
}
