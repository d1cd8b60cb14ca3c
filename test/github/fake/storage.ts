import type { IncomingMessage } from 'node:http';
import type { Reply } from './route.ts';
import type { Artifact, World } from './state.ts';

const LIFETIME = 60_000;

interface Signed {
  readonly artifact: Artifact;
  readonly until: number;
  used: boolean;
}

/** The storage that artifact downloads are redirected to: another origin, signed addresses that live a minute and serve once. */
export class Storage {
  private readonly world: World;
  private readonly signed = new Map<string, Signed>();
  /** Whether an address serves only once, which is stricter than GitHub's. */
  once = true;

  constructor(world: World) {
    this.world = world;
  }

  sign(artifactId: number): string {
    const artifact = [...this.world.repositories.values()]
      .flatMap((it) => [...it.artifacts.values()])
      .find((it) => it.id === artifactId);
    if (artifact === undefined) throw new Error(`no artifact ${artifactId}`);
    const path = `/artifacts/${artifactId}/${this.world.nextId()}`;
    this.signed.set(path, { artifact, until: this.world.now() + LIFETIME, used: false });
    return `${path}?sig=fake%2Fsignature%3D`;
  }

  /** The bytes, or the refusal that the storage gives in XML. */
  serve(request: IncomingMessage): Reply & { readonly bytes?: Uint8Array } {
    const url = new URL(request.url ?? '/', 'http://storage');
    if (request.headers.authorization !== undefined) return xml(400, 'InvalidAuthenticationInfo');
    const signed = this.signed.get(url.pathname);
    if (signed === undefined || url.searchParams.get('sig') !== 'fake/signature=') return xml(403, 'AuthenticationFailed');
    if (this.world.now() > signed.until || (this.once && signed.used)) return xml(403, 'AuthenticationFailed');
    signed.used = true;
    const { artifact } = signed;
    const name = artifact.zip ? `${artifact.name}.zip` : artifact.name;
    return {
      status: 200,
      bytes: artifact.bytes,
      headers: {
        'content-type': artifact.zip ? 'application/zip' : 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    };
  }
}

function xml(status: number, code: string): Reply {
  return {
    status,
    raw: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
    headers: { 'content-type': 'application/xml' },
  };
}
