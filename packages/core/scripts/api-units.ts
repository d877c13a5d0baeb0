import { type ProjectReflection, type Reflection, ReflectionKind, type SomeType } from 'typedoc';

/**
 * Numbers without words: a name alone does not say of what, from where to where, in which unit. Each member
 * of a document or an answer that is a number has a docstring, or a description in its schema; where it is a
 * part of another member, that one's will do.
 */
export function findWordless(project: ProjectReflection): string[] {
  const wordless = project
    .getReflectionsByKind(ReflectionKind.Property)
    .filter((each) => each.isDeclaration() && isNumber(each.type) && isOfInterface(each))
    .filter((each) => !each.hasComment() && !memberAround(each)?.hasComment());
  return wordless.map((each) => each.getFullName()).sort();
}

function isNumber(type: SomeType | undefined): boolean {
  if (type?.type === 'intrinsic') return type.name === 'number';
  return type?.type === 'union' && type.types.some(isNumber);
}

/** Counts by key (a record of numbers) have no place of their own to say anything. */
function isOfInterface(each: Reflection): boolean {
  const isWritten = each.isDeclaration() && (each.sources ?? []).length > 0;
  return isWritten && isWithin(each, ReflectionKind.Interface);
}

function isWithin({ parent }: Reflection, kind: ReflectionKind): boolean {
  return parent !== undefined && (parent.kindOf(kind) || isWithin(parent, kind));
}

/** The member whose type, spelled out in place, has this one. */
function memberAround({ parent }: Reflection): Reflection | undefined {
  return parent?.kindOf(ReflectionKind.TypeLiteral) ? parent.parent : undefined;
}
