import { it } from "vitest";
import * as fc from "fast-check";
import { boxesOf, modelOf, overlaps } from "./real-overlay.ts";
import { time } from "../domain/facts.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
const keys = ["30Y","20Y","10Y","7Y","5Y","3Y","2Y","1Y","6M","4M","3M","2M","1M","1.5M","2s10s","5s30s","3m10y","10s30s","2s5s10s","5s10s30s"];
const oo = fc.constantFrom("on" as const,"off" as const);
it("x", () => {
  const cat = new Map<string, {n:number, ex:string}>();
  const view = fc.record({
    show: fc.uniqueArray(fc.constantFrom(...keys), {minLength:1,maxLength:6}),
    level: fc.constantFrom([500],[450],[]),
    weight: fc.constantFrom("major" as const,"all" as const), lanes: oo, invert: oo, axis: fc.constantFrom("trading" as const,"calendar" as const),
    a: fc.integer({min:0,max:time.length-1}), len: fc.integer({min:5,max:3000}), w: fc.integer({min:340,max:1300}), h: fc.integer({min:360,max:900}), recent: fc.boolean(),
  });
  for (const {a,len,w,h,recent,...v} of fc.sample(view, {numRuns: 3000, seed: 7})) {
    const start = recent ? Math.max(0, time.length - len) : a;
    const to = recent ? null : time[Math.min(time.length-1, start+len)]!;
    const m = modelOf({...v, from: time[start]!, to, range: null}, w, h);
    const note = (kind: string, s: string) => { const c = cat.get(kind) ?? {n:0, ex:""}; c.n++; c.ex = `${s} ${JSON.stringify(v)} ${isoDay(time[start]!)} ${to?isoDay(to):""} ${w}x${h}`; cat.set(kind,c); };
    const gen = (s: string) => s.replace(/\d+(Y|M)? print.*?%/g,"PL").replace(/(\S+) [−\d.]+(?= |$)/g,"NAME").replace(/[\d.−]+/g,"#");
    for (const s of overlaps(boxesOf(m))) note("OVER "+gen(s), s);
    for (const b of boxesOf(m)) if (b.box.x<0||b.box.x+b.box.width>w||b.box.y<0||b.box.y+b.box.height>h) note("OUT "+gen(b.what), b.what+` ${b.box.x.toFixed(1)}..${(b.box.x+b.box.width).toFixed(1)}`);
  }
  for (const [k,c] of cat) console.log(c.n, k, "|", c.ex);
}, 120000);
