/** A task on a network, as `verbose` shows it. */
export interface NetworkTaskInfo {
  Name: string;
  EndpointID: string;
  EndpointIP: string;
  Info: Record<string, string> | null;
}

/** A service on a network, as `verbose` shows it. Since 1.28. */
export interface NetworkServiceInfo {
  /** `<nil>` or `''` where there is none. */
  VIP: string;
  Ports: string[] | null;
  LocalLBIndex: number;
  Tasks: NetworkTaskInfo[] | null;
}
