import { HostError, invalidArgument, notImplemented } from "./errors";
import { answerQuery, identity, type Gate } from "./query";
import { findMember, type HostObject, type MaybeObject } from "./types";
import { ActionType, PathType, type WireAction, type WireArguments, type WirePath, type WireRequest, type WireResponse } from "./wire";

export interface InterpreterOptions {
  /** The object that an empty path names. */
  readonly root: HostObject;
  /** Objects that a client makes by class name. */
  readonly newObject: (name: string) => MaybeObject;
  readonly gate: Gate;
  /** Called before every action that calls a method or sets a property; may throw a HostError. */
  readonly beforeAct: (name: string) => void;
  /** Runs the actions; a place to wrap them into one step of undo. */
  readonly around: (work: () => void) => void;
}

interface Failure {
  readonly error: HostError;
  readonly index: number;
}

/**
 * Runs requests of office.js against objects described by tables: paths, actions, queries,
 * references. Knows nothing of Excel. Actions run in order; those before a failure have taken effect.
 */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly options: InterpreterOptions) {}

  /** How many objects the client asked to keep and has not released. */
  get referenceCount(): number {
    return this.references.size;
  }

  run(request: WireRequest): WireResponse {
    const batch = new Batch(request, this.options, this.references, () => `ref-${this.nextReference++}`);
    this.options.around(() => batch.run());
    return batch.response();
  }
}

/** One request. */
class Batch {
  private readonly objects = new Map<number, MaybeObject>();
  private readonly kept = new Map<number, string>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private failure: Failure | null = null;

  constructor(
    private readonly request: WireRequest,
    private readonly options: InterpreterOptions,
    private readonly references: Map<string, HostObject>,
    private readonly freshReference: () => string,
  ) {}

  run(): void {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.act(action);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        this.failure = { error, index };
        return;
      }
    }
  }

  response(): WireResponse {
    const done = { Results: this.results, TraceIds: this.traces };
    if (!this.failure) return done;
    const { error, index } = this.failure;
    return {
      ...done,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: error.location || this.locationOf(this.request.Actions[index]),
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      },
    };
  }

  /** "Range.values": the class and member that an action was about. */
  private locationOf(action: WireAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId] as WirePath | undefined;
    const instantiates = action.ActionType === ActionType.Instantiate;
    const owner = instantiates ? path?.ParentObjectPathId : action.ObjectPathId;
    const target = owner === undefined ? null : this.objects.get(owner);
    const name = instantiates ? path?.Name || "getItem" : action.Name;
    return target && name ? `${target.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : "";
  }

  private act(action: WireAction): void {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.answer(action, this.instantiate(action.ObjectPathId));
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        const target = this.resolve(action.ObjectPathId);
        return this.answer(action, target && { ...answerQuery(target, action.QueryInfo ?? {}, this.options.gate), ...this.reference(action.ObjectPathId) });
      }
      case ActionType.Method:
        return this.answer(action, this.callMethod(action));
      case ActionType.SetProperty:
        return this.setProperty(this.live(action.ObjectPathId), action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.setProperty(this.live(action.ObjectPathId), name, value);
        return this.answer(action, null);
      case ActionType.Trace:
        this.traces.push(action.Id);
        return this.answer(action, null);
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  private answer(action: WireAction, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value ?? null });
  }

  private instantiate(pathId: number): unknown {
    const target = this.resolve(pathId);
    return target && { ...identity(target), ...this.reference(pathId) };
  }

  private reference(pathId: number): { _ReferenceId?: string } {
    const id = this.kept.get(pathId);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private callMethod(action: WireAction): unknown {
    const target = this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") return this.keep(action.ObjectPathId, target);
    if (action.Name === "_RemoveReference") return void this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
    if (action.Name === "_RemoveAllReferences") return this.references.clear();
    if (action.Name === "_GetReferenceCount") return this.references.size;
    if (!target) throw nullObject(action.Name);
    const method = findMember(target.type, target.type.methods, action.Name);
    if (!method) return this.refuse(target, action.Name);
    this.options.gate(target.type, method[0]);
    this.options.beforeAct(method[0]);
    return method[1](target.self, this.argumentsOf(action.ArgumentInfo));
  }

  private keep(pathId: number, target: MaybeObject): null {
    if (!target || this.kept.has(pathId)) return null;
    const id = this.freshReference();
    this.references.set(id, target);
    this.kept.set(pathId, id);
    return null;
  }

  private setProperty(target: HostObject, name: string, value: unknown): void {
    const scalar = findMember(target.type, target.type.scalars, name);
    if (!scalar) return this.refuse(target, name);
    this.options.gate(target.type, scalar[0]);
    if (!scalar[1].set) throw invalidArgument(`${target.type.name}.${scalar[0]} is read-only.`);
    this.options.beforeAct(scalar[0]);
    scalar[1].set(target.self, value);
  }

  /** The gate knows whether Excel has the member; if it has, this host has not. */
  private refuse(target: HostObject, name: string): never {
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    this.options.gate(target.type, member);
    throw notImplemented(`${target.type.name}.${member}`);
  }

  private live(pathId: number): HostObject {
    const target = this.resolve(pathId);
    if (!target) throw nullObject(this.request.ObjectPaths[pathId]?.Name ?? "");
    return target;
  }

  /** The object of a path; evaluated once a request, so that an `add` adds once. */
  private resolve(pathId: number): MaybeObject {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId] as WirePath | undefined;
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${pathId}.`);
    const target = this.evaluate(path);
    this.objects.set(pathId, target);
    return target;
  }

  private evaluate(path: WirePath): MaybeObject {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.options.root;
      case PathType.NewObject:
        return this.options.newObject(path.Name);
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const target = this.references.get(path.Name);
        if (!target) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return target;
      }
      default:
        return this.evaluateChild(path);
    }
  }

  private evaluateChild(path: WirePath): MaybeObject {
    const parent = path.ParentObjectPathId === undefined ? this.options.root : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const { type, self } = parent;
    if (path.ObjectPathType === PathType.Indexer) {
      if (!type.indexer) return this.refuse(parent, "getItem");
      this.options.gate(type, "getItem");
      return type.indexer(self, this.argumentsOf(path.ArgumentInfo)[0]);
    }
    if (path.ObjectPathType === PathType.Property) {
      const navigation = findMember(type, type.navigations, path.Name);
      if (!navigation) return this.refuse(parent, path.Name);
      this.options.gate(type, navigation[0]);
      return navigation[1](self);
    }
    const method = findMember(type, type.objectMethods, path.Name);
    if (!method) return this.refuse(parent, path.Name);
    this.options.gate(type, method[0]);
    this.options.beforeAct(method[0]);
    return method[1](self, this.argumentsOf(path.ArgumentInfo));
  }

  /** Arguments with the objects that they name put in place of path ids. */
  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const put = (argument: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(argument)) return argument.map((one, index) => put(one, reference[index]));
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
    };
    return (info?.Arguments ?? []).map((argument, index) => put(argument, info?.ReferencedObjectPathIds?.[index]));
  }
}

function nullObject(name: string): HostError {
  return new HostError("InvalidObjectPath", `The object path for ${name} is a null object.`);
}
