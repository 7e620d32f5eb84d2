const windowsPipe = /^[\\/]{2}[.?][\\/]pipe[\\/]./i;

/** Says what is wrong with a socket path, or nothing when it can be dialled. */
export function socketPathProblem(socketPath: unknown): string | undefined {
  if (typeof socketPath !== 'string') return `must be a string, got ${typeof socketPath}`;
  if (socketPath === '') return 'must not be empty';
  if (socketPath.includes('\0')) return 'must not contain a NUL character';
  if (windowsPipe.test(socketPath)) return undefined;
  if (!socketPath.startsWith('/')) {
    return `must be an absolute path or a pipe (\\\\.\\pipe\\name), got "${socketPath}"`;
  }
  const bytes = Buffer.byteLength(socketPath);
  const most = longestPath();
  if (bytes > most)
    return `must be at most ${most} bytes long on this system, got ${bytes}: use a shorter path or link`;
  return undefined;
}

// sockaddr_un.sun_path less its closing NUL; longer paths would be cut and reach another socket.
function longestPath(): number {
  return process.platform === 'darwin' ? 103 : 107;
}
