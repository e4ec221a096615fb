/** What makes pages and pictures to take along: a file of its own, loaded when the first is asked for. */
export const loadPages = () => import(/* webpackChunkName: "pages" */ "./pages");
