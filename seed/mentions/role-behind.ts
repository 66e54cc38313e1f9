import type { RoleWord } from '../gazetteer/gazetteer.ts';
import type { MentionContext } from './mention-context.ts';

/** The role behind "both" or "kedua", also in the plural ("presidents"). */
export function roleBehind(context: MentionContext, at: number): { to: number; roles: RoleWord[]; isPlural: boolean } | null {
  const isOffice = (role: RoleWord): boolean => role.offices.some((office) => office !== 'other');
  const hit = context.roles[at];
  const roles = (hit?.values ?? []).flatMap((v) => (v.kind === 'role' ? [v.role] : [])).filter(isOffice);
  if (hit && roles.length > 0) return { to: hit.to, roles, isPlural: false };
  for (let to = at + 1; to <= at + 3; to += 1) {
    const last = context.words[to - 1];
    if (!last?.key.endsWith('s') || context.sentenceOf[to - 1] !== context.sentenceOf[at]) continue;
    let node = context.gazetteer.trie.next.get(context.words[at]?.key.replace(/s$/, at === to - 1 ? '' : 's') ?? '');
    for (let w = at + 1; w < to; w += 1) node = node?.next.get(w === to - 1 ? last.key.slice(0, -1) : (context.words[w]?.key ?? ''));
    const found = (node?.leaves ?? []).flatMap((leaf) =>
      leaf.value.kind === 'role' && leaf.value.lang === context.language ? [leaf.value.role] : [],
    );
    if (found.some(isOffice)) return { to, roles: found.filter(isOffice), isPlural: true };
  }
  return null;
}
