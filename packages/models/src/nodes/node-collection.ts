import type { RequestOptions, wire } from '@swarmkit/api';
import { Collection } from '../collection.js';
import { cloneJson } from '../writing/clone-json.js';
import { runEdit } from '../writing/run-edit.js';
import type { WriteOptions } from '../writing/write-options.js';
import { writeVersioned } from '../writing/write-versioned.js';
import { Node } from './node.js';
import { applyNodeOptions, type NodeListOptions, type NodeUpdateOptions } from './node-options.js';

/** The machines of the swarm: `client.nodes`. */
export class NodeCollection extends Collection {
  /**
   * Reads a node by id, exact host name, or an id prefix that only one node has; `'self'` is the node asked.
   *
   * @throws {@link NotFoundError} no such node.
   * @engine GET /nodes/{id}, since 1.24
   */
  async get(id: string, options: RequestOptions = {}): Promise<Node> {
    // Outside of a swarm there is no id: the look-up then fails with the Engine's reason.
    const asked = id === 'self' ? (await this.api.system.info(options)).Swarm.NodeID || id : id;
    return new Node(await this.api.nodes.inspect(asked, options), this);
  }

  /**
   * Lists nodes.
   *
   * @example await client.nodes.list({ filters: { role: 'manager' } });
   * @engine GET /nodes, since 1.24
   */
  async list(options: NodeListOptions = {}): Promise<Node[]> {
    const { filters, signal, timeoutMs } = options;
    const nodes = await this.api.nodes.list({ filters }, { signal, timeoutMs });
    return nodes.map((node) => new Node(node, this));
  }

  /** Changes a node as it was seen in `held`, and gives its fresh state. */
  async write(
    held: wire.Node,
    change: NodeUpdateOptions | ((spec: wire.StoredNodeSpec) => void),
    { retryOnConflict = 0, signal, timeoutMs }: WriteOptions,
  ): Promise<wire.Node> {
    const control = { signal, timeoutMs };
    const { attrs } = await writeVersioned<wire.Node, wire.StoredNodeSpec>({
      held,
      retryOnConflict,
      change: (spec) => {
        const next = cloneJson(spec);
        if (typeof change === 'function') return runEdit(change, next);
        applyNodeOptions(next, change);
        return next;
      },
      read: () => this.api.nodes.inspect(held.ID, control),
      write: (version, spec) => this.api.nodes.update(held.ID, version, spec, control),
    });
    return attrs;
  }

  /** @throws {@link BadRequestError} the node is up, or a manager. */
  remove(id: string, options: RequestOptions & { readonly force?: boolean | undefined } = {}): Promise<void> {
    const { force = false, signal, timeoutMs } = options;
    return this.api.nodes.remove(id, { force }, { signal, timeoutMs });
  }
}
