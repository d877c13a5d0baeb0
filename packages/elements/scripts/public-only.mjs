/**
 * A plugin for the manifest's analyzer: leaves in what whoever uses an element may rely on. Base classes,
 * private and protected members, and the placeholder events of the base class are the package's own business.
 */
export function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const one of manifest.modules) {
        one.declarations = one.declarations.filter(({ tagName }) => tagName).map(asUsed);
        one.exports = one.exports.filter(({ declaration }) =>
          one.declarations.some(({ name }) => name === declaration?.name),
        );
      }
      manifest.modules = manifest.modules
        .filter(({ declarations }) => declarations.length > 0)
        .sort((a, b) => a.path.localeCompare(b.path));
    },
  };
}

function asUsed(element) {
  const attributes = element.attributes?.filter(({ name, description, fieldName }) =>
    Boolean(
      description ??
      element.members.find((member) => member.name === fieldName)?.description ??
      name === 'lang',
    ),
  );
  const said = new Map(
    attributes?.map(({ name, fieldName, description }) => [fieldName ?? name, description]),
  );
  return {
    ...element,
    members: element.members
      .map((member) => ({ ...member, description: member.description ?? said.get(member.name) }))
      .filter(isPublic),
    attributes: attributes?.map((one) => ({ ...one, fieldName: one.fieldName ?? one.name })),
    events: unique(element.events?.filter(({ name }) => name && !name.includes('…'))),
    cssParts: unique(element.cssParts),
    cssProperties: unique(element.cssProperties),
  };
}

/** What is public says what it is for; a reactive field without a word is the element's own state. */
function isPublic({ name, privacy, static: isStatic, description, kind }) {
  if (isStatic || privacy === 'private' || privacy === 'protected' || name.startsWith('#')) return false;
  return Boolean(description) && !(kind === 'method' && /Callback$|^languageChanged$/.test(name));
}

const unique = (list = []) => [...new Map(list.map((one) => [one.name, one])).values()];
