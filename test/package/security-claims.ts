/** A test by its file below `test/` and its name, a step of CI by its file and command, or a script of package.json that measures. */
export type Holder = `${string} › ${string}` | `npm run ${string}`;

/** What docs/security.md says, by words of each of its sentences in their order, and what fails where it is not so. */
export const CLAIMS: readonly (readonly [says: string, held: Holder])[] = [
  // What it reads
  ['branch names, titles: anybody chose them', 'e2e/many-and-hostile › hostile names stay names everywhere'],
  [
    'of the commit that the workflow itself comes from',
    'github/settings-for › outside of a pull request the file is that of the workflow’s own commit, never of the one that is reported on',
  ],
  ['a path that is absolute or holds', 'e2e/trust › a file of the repository names no path outside of the workspace'],
  [
    'or at the commit that `sha` names',
    'e2e/trust › the configuration of a commit that nobody reviewed is not read, whatever `sha` says',
  ],
  ['nothing: they are data', 'e2e/many-and-hostile › hostile names stay names everywhere'],
  ['checked against a schema', 'github/record › what is not a record is none, whoever put it there'],
  [
    'the state in a comment that our own account wrote',
    'github/comment › finds our comment on a later page, of our key and by us alone',
  ],
  [
    'Nothing of a pull request is run, checked out or imported',
    'architecture › starts no other program, and runs nothing that it reads',
  ],
  ['no name in an archive is ever a path', 'source/unpack › leaves out a member that is unsafe: %s'],
  [
    'At most 256 artifacts are fetched',
    'github/artifacts › artifacts beyond the limit are told by one refusal that says how many there are',
  ],
  [
    'at most 256 MiB each and 512 MiB together',
    'github/artifacts › what several artifacts have together is bounded: the first that passes it is refused, and a smaller one is read',
  ],
  ['An archive may hold 20,000 members', 'source/unpack › bounds the members, and all that comes out of all archives together'],
  ['lie in one other', 'source/unpack › opens an archive in an archive, and no deeper'],
  [
    'may have 1,000 members between them',
    'source/unpack › allows the members of all gzip files together, of which those of one member are none',
  ],
  [
    'a zstd frame gets no larger window',
    'source/zstd › gets no larger window than can come out, whichever frame asks for it, in a file or in a zip',
  ],
  ['take 256 MiB once parsed', 'history/json/large › is refused above each limit, and read at it'],
  [
    'as may the pages of a Parquet file',
    'history/binary/parquet › is refused before memory is set aside for a dictionary that is said to be huge',
  ],
  [
    'at most 5,000 runs are read',
    'history/bad-input › of too many runs in all files the first are read, and one line says how many there are',
  ],
  ['which only falls', 'source/budget › only falls, whatever a header says'],
  ['more only where more bytes were given', 'source/budget › allows a large file more work than a small one'],
  ['ends after 60 seconds of computing', 'source/budget › ends by the clock, once and for all'],
  [
    'The smallest files are read first',
    'history/budget › keeps what it has, whichever file comes first by name, and names those it gave up on',
  ],
  [
    'no file may take all that is left',
    'source/budget › keeps some of what is left for the files that follow, also from a file that asks for all',
  ],
  [
    'refused by a sentence that names it',
    'history/budget › keeps what it has, whichever file comes first by name, and names those it gave up on',
  ],
  ['What is in memory is charged piece by piece', 'fuzz/repeated › takes no longer than its bytes are worth: %s'],
  ['answered within two seconds', 'config/parse › answers soon where every sign is a mistake: %s'],
  ['no view, default, index or expression', 'history/binary/mlflow › with a view in the place of its table is not run'],
  ['no page is looked at twice', 'history/binary/sqlite-file › whose %s have pages that lie in each other is refused'],
  ['puts every attack of `test/attacks/`', 'npm run bench:attacks'],
  ['takes less than 13 s of CPU', 'npm run bench:attacks'],
  ['All attacks on speed in one archive', 'npm run bench:attacks'],
  ['The most memory goes to', 'npm run bench:attacks'],
  ['An honest `trainer_state.json`', 'npm run bench:attacks'],
  [
    'a bucket that several were folded into as five',
    'history/series-builder › is thinned at the length at which it gets no more, whatever comes',
  ],
  [
    'an eighth of what is left at most',
    'history/series-builder › leaves room for others: a long one takes an eighth of what is left at most',
  ],
  ['changes files of every reader at random', 'npm run fuzz'],
  ['no 90 kB of them may take a second', 'fuzz/repeated › takes no longer than its bytes are worth: %s'],
  ['at a size and at four times that size', 'npm run bench:growth'],
  // Pull requests from forks
  [
    'says in one line that the comment comes later',
    'e2e/many-and-hostile › a pull request from a fork: the first stage says what the second adds, the second reads again and writes',
  ],
  ['A run for a fork has a token that may only read', 'github/subject › a fork’s own run writes nothing'],
  ['written by the `workflow_run` workflow', 'github/trigger › the trusted stage takes everything from the event'],
  [
    'takes only the raw histories',
    'e2e/many-and-hostile › a pull request from a fork: the first stage says what the second adds, the second reads again and writes',
  ],
  [
    "found from GitHub's data alone",
    'github/subject › the trusted stage finds the pull request by owner, branch, commit and both repositories',
  ],
  [
    'must have been one of `pull_request`',
    'github/trigger › the trusted stage refuses what is not a pull request’s run of this repository',
  ],
  ['If the head has moved on, nothing is written', 'github/subject › a head that moved on, or was closed, has nobody to write to'],
  ['does not have the workflow file that ran', 'github/subject › a workflow that only the pull request has starts nothing'],
  [
    'the one onto the default branch is taken, then the oldest',
    'github/subject › further pull requests from the same branch divert nothing: the default branch comes first, then the oldest',
  ],
  [
    'own pushes, schedules and dispatches of that commit',
    'github/gather › a commit of a branch is read from the repository’s own runs, whatever a stranger ran of the same commit',
  ],
  [
    'only for a pull request of the same head repository',
    'github/gather › the head of a pull request is read from runs of its own head repository alone',
  ],
  ['`warn-only` the check, too', 'decision/unseen › turns nothing red under warn-only'],
  ['`pull_request_target` is refused', 'e2e/branches › pull_request_target is refused with an explanation, and nothing is read'],
  // What a malicious pull request can still do
  ['Lie about its own numbers', 'e2e/unseen › what a pull request hides'],
  ["any number below the base's counts as better", 'decision/what-hides › validation printed as -1 after the best epoch'],
  ['The check does not turn red for what it cannot see', 'e2e/unseen › what a pull request hides'],
  ['said in the first lines of the comment', 'e2e/unseen › what a pull request hides'],
  [
    'Then GitHub answers nothing',
    'e2e/trust › neither a thousand artifacts nor a limit that is used up by others makes a red check green without a word',
  ],
  ['up to the limits above', 'npm run bench:attacks'],
  ['It can not choose another pull request', 'github/subject › the run of one pull request is never about another'],
  ['cut to 80 characters', 'report/escape › leaves one short visible line of any text'],
  ['they cannot become a mention, a link', 'report/escape › breaks mentions, references and addresses wherever they stand'],
  ['or a workflow command', 'github/texts › no line of the log is a workflow command'],
  ['is written as `\\uXXXX`', 'e2e/trust › the findings among the outputs mean nothing to a shell'],
  ['Two names that look alike are one run', 'decision/what-hides › a name with a character that nobody sees'],
  // Neutral is a green tick
  ['the job ends with exit code 0', 'e2e/unseen › what a pull request hides'],
  ['in its heading and why above the picture', 'e2e/unseen › what a pull request hides'],
  ['with `if-not-judged: fail` both fail', 'e2e/unseen › what a pull request hides'],
  [
    'Where an earlier training stands in for the base',
    'decision/unseen › since a training that only stands in for the base keeps the check from passing and fails nothing by `any`',
  ],
  ['all of them, under other names', 'decision/what-hides › every run renamed'],
  [
    'or with nothing uploaded',
    'e2e/unseen › nothing uploaded at all fails any where the base had runs, unless that is to be expected',
  ],
  ['could be judged |', 'decision/unseen › tells a run that could not be judged, with or without a base'],
  ['a seed or fold |', 'decision/what-hides › a seed gone'],
  [
    'switched `off` by the configuration',
    'decision/unseen › tells a kind that the configuration switched off, with or without a base',
  ],
  ['or another measured series', 'decision/unseen › names a series that is gone, and none that is renamed'],
  ['could not be read, or is beyond a limit |', 'decision/what-hides › the bad run beyond the limit of a file'],
  ['the last 40 % of a curve', 'decision/what-hides › cropped to 10 epochs'],
  ['a tie is no majority', 'decision/unseen › is no majority of replicates where half of them fail, and the run is not healthy'],
  ['judged there and not here', 'decision/what-hides › five validation points left'],
  [
    'an earlier training in the same log that fails',
    'decision/unseen › is an earlier training in the same log that fails, unless the base’s log holds one too',
  ],
  ['fewer seeds to outvote one that fails', 'decision/what-hides › three healthy seeds beside a bad one'],
  [
    'one value at each position instead of two',
    'decision/unseen › is one of two values at each position, unless the base logs so too',
  ],
  [
    'stopping earlier is what the report asks for',
    'decision/unseen › is not what a base had behind its best that overfits: stopping earlier is what the report asks for',
  ],
  ['makes no finding milder', 'decision/unseen › makes nothing milder that the base’s log does not say, and is told'],
  [
    '`checkpoint: best` in the configuration does',
    'decision/unseen › counts where the base’s log says so too, or the configuration does',
  ],
  ['agree at every position that both have', 'history/runs › logs that part late are two runs, however long they are equal'],
  [
    'Where no history was found and the base had none either',
    'e2e/unseen › nothing uploaded where the base has none, or GitHub does not say what was, is as if-no-history says',
  ],
  ['Without a base that can decide', 'e2e/pull-request › first adoption: nothing to compare with, and nothing red'],
  ['keep none of this quiet', 'e2e/unseen › %s: a comment that is written on problems or changes only is written'],
  ['plays each scene with the three settings', 'e2e/unseen › what a pull request hides'],
  [
    'two lines stay',
    'report/never-left-out › however little room there is, the check and its reason and what was not read stay, the base’s runs first',
  ],
  // What is written
  ['found again by its marker and its author', 'github/comment › finds our comment on a later page, of our key and by us alone'],
  [
    "older than the comment's does not overwrite it",
    'github/comment › an older run writes nothing, nor does one whose head is no longer the head',
  ],
  ['without common history with your code', 'github/branch-store › the first commit starts a branch without history'],
  [
    'holds nothing but what we write',
    'e2e/trust › a branch that holds anything that we do not write is no data branch, here or in another repository',
  ],
  [
    'It is only ever moved forward',
    'github/branch-store › a lost race builds again on the winner, without uploading again, and never forces',
  ],
  ['74 kB together for one run', 'npm run bench:kept'],
  ['`npm run bench:kept`', 'npm run bench:kept'],
  ['at most 4 MB', 'github/record › curves too large to keep are not kept'],
  ['closed more than 30 days ago', 'github/prune › pictures of open pull requests and of those closed lately stay'],
  ['where a pull request has more than 20', 'github/prune › of a pull request with very many pushes the pictures of its head stay'],
  ['beyond the newest 200 of their job', 'github/prune › records are kept by number and age, for each job by itself'],
  [
    'which several may share, pictures stay',
    'github/prune › pictures on a branch of another repository stay: whose pull requests they show is not known',
  ],
  ['Comments link pictures by commit', 'e2e/pull-request › healthy: one quiet comment with its pictures'],
  [
    "files in the runner's temporary folder",
    'e2e/pull-request › a read-only token: summary, outputs and exit code stand, and the missing permission is named',
  ],
  ['an error with exit code 2', 'e2e/command-line › as %s is never lost without a word'],
  ['a reader that has gone', 'e2e/command-line › is not lost without a word where its reader has gone'],
  ['written in full', 'report/report-files › a report that cannot be written leaves no picture of another, and nothing half there'],
  ['to the addresses of your GitHub', 'e2e/pull-request › a GitHub Enterprise Server: everything below its own addresses'],
  ['without the token, to where it redirects', 'github/artifacts › the redirect is followed without the token'],
  [
    'a warning that names the missing permission',
    'e2e/pull-request › no permission at all: the reasons are said and nothing is red for them',
  ],
  ['fixed before anything is published', 'e2e/races › the gate is fixed before publishing: whatever fails there is a warning'],
  ['before a byte of the histories is read', 'e2e/trust › a second artifact that is slow to come or to read leaves the check red'],
  ['a time limit of its own', 'github/deadline › each phase has the whole time, whatever the one before took'],
  [
    'Nothing that stands in a file',
    'report/quotes-nothing › pages that others read give the name and the kind of a refused file, and nothing that stands in it',
  ],
  [
    'without the name or the look of a secret',
    'history/settings › is no secret, no place, and nothing that differs in every training',
  ],
  ['The command line quotes its first line', 'report/quotes-nothing › the terminal of their owner quotes where a file begins'],
  [
    'leave out names that begin with a dot',
    'node/files › finds no file or folder whose name begins with a dot, unless it is named',
  ],
  ['follow no link to what', 'node/files › lets no link lead out of it'],
  ['has to end in the workspace', 'node/files › nothing is found that lies elsewhere, whichever way a path leads there'],
  [
    'where GitHub answers and does not give it',
    'github/settings-for › a file that no route gives is said to be unread, and not taken for none: %d',
  ],
  [
    "only believed of a folder's list without it",
    'github/settings-for › a folder that is not there is believed of a tree without it',
  ],
  [
    'the copy in the workspace decides',
    'github/settings-for › where GitHub does not answer at all, the copy in the workspace decides',
  ],
  ['else the inputs and defaults', 'github/settings-for › where there is none either, the defaults decide'],
  // What it is made of
  ['no install script is needed', '.github/workflows/ci.yml › npm ci --ignore-scripts'],
  ['the same bytes in any folder', '.ci/run › build'],
  ['fails on any difference from what is committed', '.ci/run › dist'],
  ['puts actionlint', '.ci/run › actionlint@'],
  ['zizmor (offline)', '.ci/run › zizmor" --offline'],
  ['CI runs `npm audit`', '.github/workflows/ci.yml › npm audit'],
  ['`dist/` holds everything that runs', 'package/pack › brings nothing but itself'],
  [
    'names every package by version and SHA-512',
    'package/licences › the lockfile names for every package where it is from and what its bytes are',
  ],
  [
    'holds the licence of each',
    'package/licences › every package in dist/ is there with its name, version and the text of its licence',
  ],
  [
    'lists every package with its version',
    'package/licences › every package in dist/ is there with its name, version and the text of its licence',
  ],
  [
    'All requests go through one undici',
    'package/licences › one version of each package, one HTTP client, and no second matcher of globs stand in dist/',
  ],
  [
    "by Node's own decoder from Node 22.15 on",
    'source/zstd › is unpacked, several frames one after the other, and what lies between them is passed over',
  ],
];

/** Beginnings of sentences that say nothing of us: what GitHub or Node does, what the reader may choose, or what the next sentence is about. */
export const NO_CLAIMS: readonly string[] = [
  'Loss Doctor is given permission',
  'This page says',
  '| From |',
  'It diagnoses, fills the job summary',
  'The check that a pull request shows and that can be required',
  'The trusted stage publishes none',
  'Nothing waits for it',
  '`continue-on-error: true` on its step',
  'The comment will describe that curve',
  'Change its own workflow in `pull_request`',
  'It cannot change the trusted stage',
  'Hide a curve instead of showing it',
  'Use up the thousand requests',
  'Run it again later',
  'GitHub has no neutral job',
  'Each of these is a reason',
  '| What the base had and this push does not show |',
  'Only a standard output that was closed before the start',
  'Node puts `/dev/null`',
  '`npm audit --omit=dev` would look at none',
];
