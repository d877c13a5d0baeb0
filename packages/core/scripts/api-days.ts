import {
  Converter,
  type DeclarationReflection,
  IntrinsicType,
  type ParameterReflection,
  ReferenceType,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
  UnionType,
  type Application,
} from 'typedoc';
import ts from 'typescript';

/**
 * `Day` is another name for string, and the compiler forgets such names. The reference says `Day` wherever
 * the code does, for not every string is one.
 */
export function nameDays(app: Application): void {
  const days: (DeclarationReflection | ParameterReflection | SignatureReflection)[] = [];

  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    if (declaration && ts.isPropertySignature(declaration) && isDay(declaration.type)) days.push(reflection);
  });
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, (_, parameter, node) => {
    if (node && ts.isParameter(node) && isDay(node.type)) days.push(parameter);
  });
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (_, signature, node) => {
    if (node && ts.isFunctionLike(node) && isDay(node.type)) days.push(signature);
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const day = project.getReflectionsByKind(ReflectionKind.TypeAlias).find((each) => each.name === 'Day');
    if (!day) return;
    const name = ReferenceType.createResolvedReference('Day', day, project);
    for (const each of days) each.type = named(each.type, name);
  });
}

const isDay = (type: ts.Node | undefined) =>
  type !== undefined && /^Day( \| undefined)?$/.test(type.getText());

function named(type: SomeType | undefined, day: SomeType): SomeType {
  const isUnion = type instanceof UnionType;
  return isUnion ? new UnionType([day, new IntrinsicType('undefined')]) : day;
}
