// `npm run simulate -- 10000`: journeys by the thousand through the real gateway and the stand-in upstream, with faults.
import { simulate } from '#simulation/simulate.ts';

const journeys = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const start = performance.now();
const outcome = await simulate({
  journeys,
  seed,
  weather: { cut: 0.05, upstream: 0.3 },
  restartEvery: 200,
});
const { submitted, presses, lost, twice, falseSaved } = outcome;
for (const line of [...lost, ...twice].slice(0, 20)) console.log(line);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${journeys} journeys (${submitted} submitted, ${presses} presses, seed ${seed}) in ${seconds} s: ` +
    `${lost.length} acknowledged writes lost, ${twice.length} duplicates, ${falseSaved} false "Saved"`,
);
process.exitCode = lost.length + twice.length + falseSaved === 0 ? 0 : 1;
