/**
 * Takes apart what a terminal's log has as one line.
 *
 * Such a log has no frames, so that parts of a long line, and what follows an output without a newline at its end, stand
 * one behind the other, each with its prefix (`[timestamp ]details `); of one service these differ in node and task.
 */
export function splitTerminalLine(data: Buffer, timestamps: boolean): Buffer[] {
  const text = data.toString('latin1');
  const detailsStart = timestamps ? text.indexOf(' ') + 1 : 0;
  const details = text.slice(detailsStart, text.indexOf(' ', detailsStart) + 1);
  const starts = [...text.matchAll(alike(details))].map(({ index }) => index - detailsStart);
  return starts.map((start, index) => data.subarray(start, starts[index + 1]));
}

function alike(details: string): RegExp {
  const literal = details.replaceAll(/[^\w,= ]/g, '\\$&');
  return new RegExp(literal.replaceAll(/(com\\\.docker\\\.swarm\\\.(?:node|task)\\\.id=)\w+/g, '$1\\w+'), 'g');
}
