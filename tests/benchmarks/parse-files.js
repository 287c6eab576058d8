// Reads the JSON of files into objects, and says how many seconds it took, whenever asked.
//
// usage: node parse-files.js FILE...
//
// Asked by a line on standard input; the first answer is Node's version.
'use strict';
const {readFileSync} = require('node:fs');
const {createInterface} = require('node:readline');

const documents = process.argv.slice(2).flatMap(path => {
    const text = readFileSync(path, 'utf8');
    return path.endsWith('.ndjson') ? text.split('\n').filter(line => line) : [text];
});

console.log(process.versions.node);
createInterface({input: process.stdin}).on('line', () => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const objects = documents.map(document => JSON.parse(document));
    const seconds = (performance.now() - start) / 1e3;
    const {user, system} = process.cpuUsage(cpu);
    // Other threads collect garbage: their time is left out by taking the less.
    console.log(Math.min(seconds, (user + system) / 1e6));
    objects.length = 0;
});
