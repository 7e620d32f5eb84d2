import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import { Spec } from '../spec.js';
import { type FileMode, fileMode } from '../units/file-mode.js';

/** What secrets and configs have in common: the file they appear as. */
export abstract class FileReference<Self, Wire extends object> extends Spec<Self, Wire> {
  /** File name or absolute path in the container; the name of the secret or config when absent. */
  @field('File.Name', text) filename?: string;

  /** Owner of the file, a number as text; `'0'` when absent. */
  @field('File.UID', text) uid?: string;

  /** Group of the file, a number as text; `'0'` when absent. */
  @field('File.GID', text) gid?: string;

  /** Permissions of the file, `0o444` when absent. */
  @field('File.Mode', fileMode) mode?: FileMode;
}

/** The file of a reference, with what is absent filled in; a name that is not known yet stays absent. */
export function completeFile(name: string | undefined, file?: Partial<wire.FileTarget>): wire.FileTarget {
  const named = name === undefined ? {} : { Name: name };
  return { ...named, UID: '0', GID: '0', Mode: 0o444, ...file } as wire.FileTarget;
}
