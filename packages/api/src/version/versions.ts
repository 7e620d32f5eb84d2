/** Oldest API version the SDK speaks (Engine 1.12). */
export const oldestVersion = '1.24';

/** Newest API version the SDK was tested with; a newer Engine is spoken to in this one. */
export const newestVersion = '1.51';
