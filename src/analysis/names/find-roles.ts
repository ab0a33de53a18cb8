import type { Role } from '../contract.ts';
import type { Draft, DraftMention, Step } from '../draft.ts';
import { foldName } from './name-forms.ts';
import { type RolePhrase, RoleReader } from './role-reader.ts';

/** More of one kind do not tell the reader more, and bound the work on hostile text. */
const ROLES_AT_MOST = 6;

/**
 * What the story says that a person or an organization is, in its own words: before the name
 * (“presidential spokesman Dana Reyl”), after it (“Dana Reyl, the head of …”), before a comma (“the head
 * of the port, Dana Reyl, …”), in a relative clause (“who leads the inquiry”) and with a copula. Roles
 * found later are added. Reads `mentions` and `entities`, adds `Entity.roles`.
 */
export const findRoles: Step = {
  name: 'names/find-roles',
  run(draft) {
    const words = draft.language?.roles;
    if (!words) return;
    const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
    const reader = new RoleReader(draft, words);
    for (const mention of [...draft.mentions].sort((a, b) => a.start - b.start)) {
      const entity = entities.get(mention.entity);
      if (!entity || entity.type === 'place' || entity.roles.length >= ROLES_AT_MOST) continue;
      for (const phrase of reader.read(mention)) {
        const role = toRole(draft, phrase);
        if (role && isNew(role, entity.roles, mention)) entity.roles.push(role);
      }
    }
  },
};

function toRole(draft: Draft, { first, end }: RolePhrase): Role | null {
  if (end <= first) return null;
  const start = draft.tokens[first]!.start;
  const stop = draft.tokens[end - 1]!.end;
  return { text: draft.text.slice(start, stop), start, end: stop };
}

/** Neither told already nor part of what is told. */
function isNew(role: Role, known: readonly Role[], mention: DraftMention): boolean {
  if (role.start < mention.end && mention.start < role.end) return false;
  const text = ` ${foldName(role.text)} `;
  return !known.some((other) => ` ${foldName(other.text)} `.includes(text));
}
