/** A refusal that ends the request at the action that caused it. Codes are Excel's own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values", "WorksheetCollection.getItem"; filled in by the interpreter when left out. */
    readonly location: string = "",
    readonly httpStatus: number = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): HostError =>
  new HostError("InvalidArgument", message);
export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", "", 404);
export const accessDenied = (): HostError => new HostError("AccessDenied", "You cannot perform the requested operation.", "", 403);
export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The API ${member} could not be found. It may need a newer version of Excel.`);
/** Excel has the member; this host has not. */
export const notImplemented = (member: string): HostError => new HostError("NotImplemented", `This host does not implement ${member}.`, "", 501);
