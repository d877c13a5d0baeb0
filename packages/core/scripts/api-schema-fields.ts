import {
  ArrayType,
  Comment,
  type Context,
  Converter,
  LiteralType,
  UnionType,
  type DeclarationReflection,
  ReferenceType,
  ReflectionKind,
  type Application,
} from 'typedoc';
import ts from 'typescript';

/**
 * The fields of documents are inferred from the zod schemas. In the reference each carries the description
 * its schema gives it, and the name of its type instead of that type spelled out again.
 */
export function describeSchemaFields(app: Application): void {
  const fields = new Map<DeclarationReflection, Written>();
  const types = new Map<ts.Symbol, DeclarationReflection>();
  const choices = new Map<DeclarationReflection, UnionType>();

  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    if (!declaration) return;
    const schema = inferredFrom(context, declaration);
    if (schema) {
      types.set(schema, reflection);
      const choice = choicesIn(context, declaration);
      if (choice) choices.set(reflection, choice);
    }
    const field = fieldIn(declaration);
    if (field && reflection.kindOf(ReflectionKind.Property)) fields.set(reflection, read(context, field));
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const [reflection, choice] of choices) reflection.type = choice;
    for (const reflection of types.values()) {
      delete reflection.extendedTypes;
      delete reflection.typeHierarchy;
    }
    for (const [field, { description, schema, isList }] of fields) {
      delete field.inheritedFrom;
      // A field of a type spelled out inside another is gone once that one is named.
      if (context.project.getReflectionById(field.id) !== field) continue;
      if (description) field.comment ??= new Comment([{ kind: 'text', text: description }]);
      const named = schema && types.get(schema);
      if (!named) continue;
      context.project.removeTypeReflections(field.type);
      const type = ReferenceType.createResolvedReference(named.name, named, context.project);
      field.type = isList ? new ArrayType(type) : type;
    }
  });
}

/** The expression that gives a field its schema, where the field stands in a schema file. */
function fieldIn(declaration: ts.Declaration): ts.Expression | undefined {
  if (!declaration.getSourceFile().fileName.endsWith('schema.ts')) return undefined;
  if (ts.isPropertyAssignment(declaration)) return declaration.initializer;
  return undefined;
}

/** The schema of `interface Plan extends z.infer<typeof s.planSchema> {}` and of `type T = z.infer<…>`. */
function inferredFrom(context: Context, declaration: ts.Declaration): ts.Symbol | undefined {
  const named = ts.isInterfaceDeclaration(declaration)
    ? declaration.heritageClauses?.[0]?.types[0]
    : ts.isTypeAliasDeclaration(declaration)
      ? declaration.type
      : undefined;
  if (!named || !named.getText().startsWith('z.infer<')) return undefined;
  const argument = (named as ts.NodeWithTypeArguments).typeArguments?.[0];
  if (!argument || !ts.isTypeQueryNode(argument)) return undefined;
  return symbolAt(context, argument.exprName);
}

/** The words a field may hold, spelled out: `'good' | 'warning' | 'bad'`. */
function choicesIn(context: Context, declaration: ts.Declaration): UnionType | undefined {
  const type = context.checker.getTypeAtLocation(declaration);
  if (!type.isUnion() || !type.types.every((each) => each.isStringLiteral())) return undefined;
  return new UnionType(type.types.map((each) => new LiteralType((each as ts.StringLiteralType).value)));
}

interface Written {
  readonly description?: string | undefined;
  readonly schema?: ts.Symbol | undefined;
  readonly isList?: boolean;
}

/** Reads `z.array(stepSchema).optional().meta({ description: '…' })` from its end. */
function read(context: Context, written: ts.Expression): Written {
  let description: string | undefined;
  let at = written;
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const { name, expression } = at.expression;
    const [argument] = at.arguments;
    if (name.text === 'meta' && argument) description ??= descriptionIn(argument);
    if (name.text === 'array' && argument) {
      const one = read(context, argument);
      return { description: description ?? one.description, schema: one.schema, isList: true };
    }
    at = expression;
  }
  const schema = ts.isIdentifier(at) ? symbolAt(context, at) : undefined;
  const declaration = schema?.valueDeclaration;
  if (description === undefined && declaration && ts.isVariableDeclaration(declaration)) {
    const { initializer } = declaration;
    if (initializer) description = read(context, initializer).description;
  }
  return { description, schema };
}

function descriptionIn(meta: ts.Expression): string | undefined {
  if (!ts.isObjectLiteralExpression(meta)) return undefined;
  for (const property of meta.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'description') continue;
    if (ts.isStringLiteralLike(property.initializer)) return property.initializer.text;
  }
  return undefined;
}

function symbolAt(context: Context, node: ts.Node): ts.Symbol | undefined {
  const symbol = context.checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : symbol;
}
