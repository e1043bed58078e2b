// The live market: asks the public sources in their order and rhythm, and tells what came of it.
import { QueriesObserver } from "@tanstack/react-query";
import { createStore } from "zustand/vanilla";
import { saveCopy } from "../data/last-good-copy.ts";
import { newYorkClock } from "../domain/new-york-clock.ts";
import { mergeRegister } from "../domain/register-merge.ts";
import { isYieldSource } from "../domain/source.ts";
import { createCopyKeeper } from "./copy-keeper.ts";
import { dueSlots } from "./due-slot.ts";
import { createLiveFigures } from "./live-figures.ts";
import { type LiveSlot, type SlotRecord, slotQuery, slotsOf, UNASKED } from "./live-slot.ts";
import type { LiveMarket, LiveMarketOptions, LiveState, Wanted } from "./live-state.ts";
import { answerAsOf, type SlotResult } from "./live-yields.ts";

const TICK_MS = 1000;
const SETTLE_MS = 30;

/** A live market; nothing is asked before a dashboard attaches. */
export function createLiveMarket(options: LiveMarketOptions): LiveMarket {
  const { client, config, bundledAsOf, copy, now = Date.now, save = saveCopy } = options;
  const today = () => newYorkClock(now()).day;
  const records = new Map<string, SlotRecord>();
  const recordOf = (slot: LiveSlot) => records.get(slot.key.join()) ?? UNASKED;
  const isAsking = (slot: LiveSlot) => client.getQueryState(slot.key)?.fetchStatus === "fetching";
  const attached = new Set<{ wanted: Wanted }>();
  const inView = () => new Set([...attached].flatMap(({ wanted }) => wanted.columns));
  const observer = new QueriesObserver(client, []);
  const liveFigures = createLiveFigures({ config, bundledAsOf, copy, isAsking });
  let slots = slotsOf(config, bundledAsOf, today());
  let touched = false;
  let enabled = "";
  let settling: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | null = null;

  const results = (): SlotResult[] =>
    slots.map((slot) => ({
      slot,
      answer: client.getQueryData(slot.key),
      record: recordOf(slot),
    }));
  const figures = (shownTo: number | null) =>
    liveFigures({ results: results(), inView: inView(), today: today(), shownTo });
  let latest = figures(null);
  const store = createStore<LiveState>()(() => ({ ...latest.state, copyFailure: null }));
  const keeper = createCopyKeeper(save, (copyFailure) => store.setState({ copyFailure }));

  const context = {
    timeoutMs: config.timeoutMs,
    now,
    recordOf,
    asOf: answerAsOf,
    onRecord: (slot: LiveSlot, record: SlotRecord) => void records.set(slot.key.join(), record),
  };
  const isAsked = (slot: LiveSlot): boolean => {
    if (attached.size === 0) return false;
    if (slot.id === "federal-register") return true;
    if (slot.id === "fiscal-data") return [...attached].some(({ wanted }) => wanted.auctions);
    if (!isYieldSource(slot.id) || !latest.choice.asked.has(slot.id)) return false;
    if (slot.column === null || inView().has(slot.column)) return true;
    return latest.settled.has(slot.id);
  };

  function enable(): void {
    const asked = slots.map(isAsked);
    if (asked.join() === enabled) return;
    enabled = asked.join();
    observer.setQueries(
      slots.map((slot, i) => ({ ...slotQuery(slot, context), enabled: asked[i]! })),
    );
    for (const [i, slot] of slots.entries()) {
      if (!asked[i] && isAsking(slot)) void client.cancelQueries({ queryKey: slot.key });
    }
  }

  function publish(showsAll = false): void {
    latest = figures(touched && !showsAll ? latest.shownTo : null);
    store.setState(latest.state);
    enable();
    if (latest.kept) keeper.keep(latest.kept);
  }

  function settle(): void {
    settling ??= setTimeout(() => {
      settling = undefined;
      publish();
    }, SETTLE_MS);
  }

  /** What is on its way already is waited for, not asked a second time. */
  async function ask(asked: readonly LiveSlot[]): Promise<void> {
    const onWay = { cancelRefetch: false };
    await Promise.allSettled(
      asked.map(({ key }) => client.refetchQueries({ queryKey: key, exact: true }, onWay)),
    );
  }

  function tick(): void {
    const current = slotsOf(config, bundledAsOf, today());
    if (current.length !== slots.length) slots = current;
    enable();
    const asked = results().filter(({ slot }) => isAsked(slot));
    void ask(dueSlots(asked, inView(), now()).filter((slot) => !isAsking(slot)));
  }

  function start(): void {
    const unsubscribe = observer.subscribe(settle);
    const timer = setInterval(tick, TICK_MS);
    const online = () => {
      const failed = results().filter(({ slot, record }) => record.failure && isAsked(slot));
      void ask(failed.map(({ slot }) => slot));
    };
    globalThis.addEventListener?.("online", online);
    publish();
    stop = () => {
      unsubscribe();
      clearInterval(timer);
      clearTimeout(settling);
      settling = undefined;
      enabled = "";
      keeper.stop();
      globalThis.removeEventListener?.("online", online);
      stop = null;
    };
  }

  return {
    store,
    attach(wanted) {
      const own = { wanted };
      attached.add(own);
      if (stop) publish();
      else start();
      return {
        change(next) {
          own.wanted = next;
          publish();
        },
        detach() {
          attached.delete(own);
          if (attached.size === 0) stop?.();
        },
      };
    },
    touch: () => void (touched = true),
    show: () => publish(true),
    withRegister: mergeRegister,
    refresh(id) {
      const asked = slots.filter((slot) => (id === undefined || slot.id === id) && isAsked(slot));
      void ask(asked).then(() => publish(true));
    },
  };
}
