// Loaded before a command, to which its pipes are a terminal then.

const { stdin, stdout } = process
stdin.isTTY = true
stdin.setRawMode = () => stdin
// Unlike a pipe, a terminal that nobody reads keeps no process.
stdin.on('pause', () => stdin.unref())
stdin.on('resume', () => stdin.ref())
stdout.isTTY = true
stdout.hasColors = () => false
