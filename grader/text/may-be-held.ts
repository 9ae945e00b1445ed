/** Whether a system may mean by this code that another program has the file open, as Windows does of a table in Excel. */
export const mayBeHeld = (code: string): boolean => ['EBUSY', 'EPERM', 'EACCES'].includes(code)
