/** Body of every answer that is an error. */
export interface ErrorResponse {
  message: string;
}
