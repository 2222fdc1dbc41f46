/** What a frame of ours may do. Without allow-same-origin it has no origin, and so cannot store anything. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
