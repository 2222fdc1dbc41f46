import project from '../../../package.json' with { type: 'json' }

// Imported first of all: where packages may run no scripts, `npm ci` cannot bring the Node that the
// package `node` holds, and what fails then would not say why.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [least = 0, leastMinor = 0] = project.engines.node.replace('>=', '').split('.').map(Number)

if (major < least || (major === least && minor < leastMinor)) {
  throw new Error(
    `This is Node ${process.versions.node}, and the build needs ${project.engines.node}: ` +
      'npm rebuild node --ignore-scripts=false puts it into node_modules',
  )
}
