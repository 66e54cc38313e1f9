import pc from 'picocolors';
import type { Claim } from '../../schema/shapes/claim.ts';
import type { Reading } from '../../schema/shapes/reading.ts';

/** A reading for a person: each claim with who vouches for it, who takes part, when, where and in which words. Ends with a line end. */
export function printReading(reading: Reading): string {
  const lines = [
    `${pc.bold(String(reading.claims.length))} claims, ${reading.mentions.length} mentions and ${reading.times.length} times in ${reading.passages.length} passages (${reading.lang}).`,
    '',
    ...reading.claims.flatMap(claimLines),
    ...reading.problems.map((problem) => `${pc.yellow('Problem')} ${problem.code}: ${problem.message}`),
  ];
  return `${lines.join('\n')}\n`;
}

function claimLines(claim: Claim): string[] {
  const states = [
    claim.realis === 'actual' ? null : claim.realis,
    claim.polarity === 'denied' ? 'denied' : null,
    claim.kind === 'fact' ? null : claim.kind,
  ].filter((one) => one !== null);
  const names = claim.participants.map((one) => `${one.role} ${one.actor.name}${one.start === null ? ' (inferred)' : ''}`);
  const when = claim.time ? (claim.time.edtf ?? `“${claim.time.phrase}”, not resolved`) : null;
  const voices = claim.voices.map((voice) => voice.holders.map((holder) => holder.name).join(' + ')).join(' → ');
  const more = [
    when && `when ${when}`,
    claim.place && `at ${claim.place.name}`,
    claim.destination && `to ${claim.destination.name}`,
    claim.alternativeOf && `one reading of two: ${claim.reading}`,
  ].filter(Boolean);
  return [
    `${pc.bold(claim.act ?? 'opinion')}${states.length ? ` [${states.join(', ')}]` : ''}  ${names.join(', ')}`,
    ...(more.length ? [`  ${more.join(' · ')}`] : []),
    `  ${pc.dim('by')} ${voices}`,
    `  ${pc.dim(`“${claim.evidence[0]?.quote.replace(/\s+/g, ' ')}”`)}`,
    '',
  ];
}
