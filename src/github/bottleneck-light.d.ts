/** The build without Redis, the one octokit's plugins use; it ships without types. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
