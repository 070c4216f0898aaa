// Parts 4.1, 4.2, 4.4 and 4.5 inside the graded process: functions from bytes to values and back.

export const codecScenes = {}
