import {
  errorMessage,
  isWritable,
  sizes,
  textWidth
} from "./shared-action-cli-index-pictures.js";
import {
  DEFAULT_POLICY,
  FINDING_KINDS,
  KINDS,
  THRESHOLDS,
  alignTraining,
  at,
  curveOf,
  indexOfMin,
  isHypothesis,
  isLearningRate,
  jaggedness,
  judgeByModel,
  kindOf,
  lastLogged,
  lastStart,
  learnedNothing,
  learningRateOf,
  logged,
  mean,
  median,
  missing,
  oddWidth,
  opinionOf,
  placeOn,
  rawValues,
  runningMedian,
  selectSeries,
  shownOf,
  withOverrides,
  worstFirst
} from "./shared-action-cli-index-parse.js";
import {
  __commonJS,
  __toESM
} from "./shared-action-cli-fflate-fzstd-index-parse-pictures-png-sql-tinyglobby.js";

// node_modules/jstat/dist/jstat.js
var require_jstat = __commonJS({
  "node_modules/jstat/dist/jstat.js"(exports, module) {
    (function(window, factory) {
      if (typeof exports === "object") {
        module.exports = factory();
      } else if (typeof define === "function" && define.amd) {
        define(factory);
      } else {
        window.jStat = factory();
      }
    })(exports, function() {
      var jStat = (function(Math2, undefined2) {
        var concat = Array.prototype.concat;
        var slice = Array.prototype.slice;
        var toString = Object.prototype.toString;
        function calcRdx(n, m) {
          var val = n > m ? n : m;
          return Math2.pow(
            10,
            17 - ~~(Math2.log(val > 0 ? val : -val) * Math2.LOG10E)
          );
        }
        var isArray2 = Array.isArray || function isArray3(arg) {
          return toString.call(arg) === "[object Array]";
        };
        function isFunction(arg) {
          return toString.call(arg) === "[object Function]";
        }
        function isNumber(num) {
          return typeof num === "number" ? num - num === 0 : false;
        }
        function toVector(arr) {
          return concat.apply([], arr);
        }
        function jStat2() {
          return new jStat2._init(arguments);
        }
        jStat2.fn = jStat2.prototype;
        jStat2._init = function _init(args) {
          if (isArray2(args[0])) {
            if (isArray2(args[0][0])) {
              if (isFunction(args[1]))
                args[0] = jStat2.map(args[0], args[1]);
              for (var i = 0; i < args[0].length; i++)
                this[i] = args[0][i];
              this.length = args[0].length;
            } else {
              this[0] = isFunction(args[1]) ? jStat2.map(args[0], args[1]) : args[0];
              this.length = 1;
            }
          } else if (isNumber(args[0])) {
            this[0] = jStat2.seq.apply(null, args);
            this.length = 1;
          } else if (args[0] instanceof jStat2) {
            return jStat2(args[0].toArray());
          } else {
            this[0] = [];
            this.length = 1;
          }
          return this;
        };
        jStat2._init.prototype = jStat2.prototype;
        jStat2._init.constructor = jStat2;
        jStat2.utils = {
          calcRdx,
          isArray: isArray2,
          isFunction,
          isNumber,
          toVector
        };
        jStat2._random_fn = Math2.random;
        jStat2.setRandom = function setRandom(fn) {
          if (typeof fn !== "function")
            throw new TypeError("fn is not a function");
          jStat2._random_fn = fn;
        };
        jStat2.extend = function extend(obj) {
          var i, j;
          if (arguments.length === 1) {
            for (j in obj)
              jStat2[j] = obj[j];
            return this;
          }
          for (i = 1; i < arguments.length; i++) {
            for (j in arguments[i])
              obj[j] = arguments[i][j];
          }
          return obj;
        };
        jStat2.rows = function rows(arr) {
          return arr.length || 1;
        };
        jStat2.cols = function cols(arr) {
          return arr[0].length || 1;
        };
        jStat2.dimensions = function dimensions(arr) {
          return {
            rows: jStat2.rows(arr),
            cols: jStat2.cols(arr)
          };
        };
        jStat2.row = function row2(arr, index) {
          if (isArray2(index)) {
            return index.map(function(i) {
              return jStat2.row(arr, i);
            });
          }
          return arr[index];
        };
        jStat2.rowa = function rowa(arr, i) {
          return jStat2.row(arr, i);
        };
        jStat2.col = function col(arr, index) {
          if (isArray2(index)) {
            var submat = jStat2.arange(arr.length).map(function() {
              return new Array(index.length);
            });
            index.forEach(function(ind, i2) {
              jStat2.arange(arr.length).forEach(function(j) {
                submat[j][i2] = arr[j][ind];
              });
            });
            return submat;
          }
          var column = new Array(arr.length);
          for (var i = 0; i < arr.length; i++)
            column[i] = [arr[i][index]];
          return column;
        };
        jStat2.cola = function cola(arr, i) {
          return jStat2.col(arr, i).map(function(a) {
            return a[0];
          });
        };
        jStat2.diag = function diag(arr) {
          var nrow = jStat2.rows(arr);
          var res = new Array(nrow);
          for (var row2 = 0; row2 < nrow; row2++)
            res[row2] = [arr[row2][row2]];
          return res;
        };
        jStat2.antidiag = function antidiag(arr) {
          var nrow = jStat2.rows(arr) - 1;
          var res = new Array(nrow);
          for (var i = 0; nrow >= 0; nrow--, i++)
            res[i] = [arr[i][nrow]];
          return res;
        };
        jStat2.transpose = function transpose(arr) {
          var obj = [];
          var objArr, rows, cols, j, i;
          if (!isArray2(arr[0]))
            arr = [arr];
          rows = arr.length;
          cols = arr[0].length;
          for (i = 0; i < cols; i++) {
            objArr = new Array(rows);
            for (j = 0; j < rows; j++)
              objArr[j] = arr[j][i];
            obj.push(objArr);
          }
          return obj.length === 1 ? obj[0] : obj;
        };
        jStat2.map = function map(arr, func, toAlter) {
          var row2, nrow, ncol, res, col;
          if (!isArray2(arr[0]))
            arr = [arr];
          nrow = arr.length;
          ncol = arr[0].length;
          res = toAlter ? arr : new Array(nrow);
          for (row2 = 0; row2 < nrow; row2++) {
            if (!res[row2])
              res[row2] = new Array(ncol);
            for (col = 0; col < ncol; col++)
              res[row2][col] = func(arr[row2][col], row2, col);
          }
          return res.length === 1 ? res[0] : res;
        };
        jStat2.cumreduce = function cumreduce(arr, func, toAlter) {
          var row2, nrow, ncol, res, col;
          if (!isArray2(arr[0]))
            arr = [arr];
          nrow = arr.length;
          ncol = arr[0].length;
          res = toAlter ? arr : new Array(nrow);
          for (row2 = 0; row2 < nrow; row2++) {
            if (!res[row2])
              res[row2] = new Array(ncol);
            if (ncol > 0)
              res[row2][0] = arr[row2][0];
            for (col = 1; col < ncol; col++)
              res[row2][col] = func(res[row2][col - 1], arr[row2][col]);
          }
          return res.length === 1 ? res[0] : res;
        };
        jStat2.alter = function alter(arr, func) {
          return jStat2.map(arr, func, true);
        };
        jStat2.create = function create(rows, cols, func) {
          var res = new Array(rows);
          var i, j;
          if (isFunction(cols)) {
            func = cols;
            cols = rows;
          }
          for (i = 0; i < rows; i++) {
            res[i] = new Array(cols);
            for (j = 0; j < cols; j++)
              res[i][j] = func(i, j);
          }
          return res;
        };
        function retZero() {
          return 0;
        }
        jStat2.zeros = function zeros2(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, retZero);
        };
        function retOne() {
          return 1;
        }
        jStat2.ones = function ones(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, retOne);
        };
        jStat2.rand = function rand(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, jStat2._random_fn);
        };
        function retIdent(i, j) {
          return i === j ? 1 : 0;
        }
        jStat2.identity = function identity(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, retIdent);
        };
        jStat2.symmetric = function symmetric(arr) {
          var size = arr.length;
          var row2, col;
          if (arr.length !== arr[0].length)
            return false;
          for (row2 = 0; row2 < size; row2++) {
            for (col = 0; col < size; col++)
              if (arr[col][row2] !== arr[row2][col])
                return false;
          }
          return true;
        };
        jStat2.clear = function clear(arr) {
          return jStat2.alter(arr, retZero);
        };
        jStat2.seq = function seq(min2, max2, length, func) {
          if (!isFunction(func))
            func = false;
          var arr = [];
          var hival = calcRdx(min2, max2);
          var step = (max2 * hival - min2 * hival) / ((length - 1) * hival);
          var current = min2;
          var cnt;
          for (cnt = 0; current <= max2 && cnt < length; cnt++, current = (min2 * hival + step * hival * cnt) / hival) {
            arr.push(func ? func(current, cnt) : current);
          }
          return arr;
        };
        jStat2.arange = function arange(start, end, step) {
          var rl = [];
          var i;
          step = step || 1;
          if (end === undefined2) {
            end = start;
            start = 0;
          }
          if (start === end || step === 0) {
            return [];
          }
          if (start < end && step < 0) {
            return [];
          }
          if (start > end && step > 0) {
            return [];
          }
          if (step > 0) {
            for (i = start; i < end; i += step) {
              rl.push(i);
            }
          } else {
            for (i = start; i > end; i += step) {
              rl.push(i);
            }
          }
          return rl;
        };
        jStat2.slice = /* @__PURE__ */ (function() {
          function _slice(list2, start, end, step) {
            var i;
            var rl = [];
            var length = list2.length;
            if (start === undefined2 && end === undefined2 && step === undefined2) {
              return jStat2.copy(list2);
            }
            start = start || 0;
            end = end || list2.length;
            start = start >= 0 ? start : length + start;
            end = end >= 0 ? end : length + end;
            step = step || 1;
            if (start === end || step === 0) {
              return [];
            }
            if (start < end && step < 0) {
              return [];
            }
            if (start > end && step > 0) {
              return [];
            }
            if (step > 0) {
              for (i = start; i < end; i += step) {
                rl.push(list2[i]);
              }
            } else {
              for (i = start; i > end; i += step) {
                rl.push(list2[i]);
              }
            }
            return rl;
          }
          function slice2(list2, rcSlice) {
            var colSlice, rowSlice;
            rcSlice = rcSlice || {};
            if (isNumber(rcSlice.row)) {
              if (isNumber(rcSlice.col))
                return list2[rcSlice.row][rcSlice.col];
              var row2 = jStat2.rowa(list2, rcSlice.row);
              colSlice = rcSlice.col || {};
              return _slice(row2, colSlice.start, colSlice.end, colSlice.step);
            }
            if (isNumber(rcSlice.col)) {
              var col = jStat2.cola(list2, rcSlice.col);
              rowSlice = rcSlice.row || {};
              return _slice(col, rowSlice.start, rowSlice.end, rowSlice.step);
            }
            rowSlice = rcSlice.row || {};
            colSlice = rcSlice.col || {};
            var rows = _slice(list2, rowSlice.start, rowSlice.end, rowSlice.step);
            return rows.map(function(row3) {
              return _slice(row3, colSlice.start, colSlice.end, colSlice.step);
            });
          }
          return slice2;
        })();
        jStat2.sliceAssign = function sliceAssign(A, rcSlice, B) {
          var nl, ml;
          if (isNumber(rcSlice.row)) {
            if (isNumber(rcSlice.col))
              return A[rcSlice.row][rcSlice.col] = B;
            rcSlice.col = rcSlice.col || {};
            rcSlice.col.start = rcSlice.col.start || 0;
            rcSlice.col.end = rcSlice.col.end || A[0].length;
            rcSlice.col.step = rcSlice.col.step || 1;
            nl = jStat2.arange(
              rcSlice.col.start,
              Math2.min(A.length, rcSlice.col.end),
              rcSlice.col.step
            );
            var m = rcSlice.row;
            nl.forEach(function(n2, i) {
              A[m][n2] = B[i];
            });
            return A;
          }
          if (isNumber(rcSlice.col)) {
            rcSlice.row = rcSlice.row || {};
            rcSlice.row.start = rcSlice.row.start || 0;
            rcSlice.row.end = rcSlice.row.end || A.length;
            rcSlice.row.step = rcSlice.row.step || 1;
            ml = jStat2.arange(
              rcSlice.row.start,
              Math2.min(A[0].length, rcSlice.row.end),
              rcSlice.row.step
            );
            var n = rcSlice.col;
            ml.forEach(function(m2, j) {
              A[m2][n] = B[j];
            });
            return A;
          }
          if (B[0].length === undefined2) {
            B = [B];
          }
          rcSlice.row.start = rcSlice.row.start || 0;
          rcSlice.row.end = rcSlice.row.end || A.length;
          rcSlice.row.step = rcSlice.row.step || 1;
          rcSlice.col.start = rcSlice.col.start || 0;
          rcSlice.col.end = rcSlice.col.end || A[0].length;
          rcSlice.col.step = rcSlice.col.step || 1;
          ml = jStat2.arange(
            rcSlice.row.start,
            Math2.min(A.length, rcSlice.row.end),
            rcSlice.row.step
          );
          nl = jStat2.arange(
            rcSlice.col.start,
            Math2.min(A[0].length, rcSlice.col.end),
            rcSlice.col.step
          );
          ml.forEach(function(m2, i) {
            nl.forEach(function(n2, j) {
              A[m2][n2] = B[i][j];
            });
          });
          return A;
        };
        jStat2.diagonal = function diagonal(diagArray) {
          var mat = jStat2.zeros(diagArray.length, diagArray.length);
          diagArray.forEach(function(t, i) {
            mat[i][i] = t;
          });
          return mat;
        };
        jStat2.copy = function copy(A) {
          return A.map(function(row2) {
            if (isNumber(row2))
              return row2;
            return row2.map(function(t) {
              return t;
            });
          });
        };
        var jProto = jStat2.prototype;
        jProto.length = 0;
        jProto.push = Array.prototype.push;
        jProto.sort = Array.prototype.sort;
        jProto.splice = Array.prototype.splice;
        jProto.slice = Array.prototype.slice;
        jProto.toArray = function toArray() {
          return this.length > 1 ? slice.call(this) : slice.call(this)[0];
        };
        jProto.map = function map(func, toAlter) {
          return jStat2(jStat2.map(this, func, toAlter));
        };
        jProto.cumreduce = function cumreduce(func, toAlter) {
          return jStat2(jStat2.cumreduce(this, func, toAlter));
        };
        jProto.alter = function alter(func) {
          jStat2.alter(this, func);
          return this;
        };
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(func) {
              var self = this, results;
              if (func) {
                setTimeout(function() {
                  func.call(self, jProto[passfunc].call(self));
                });
                return this;
              }
              results = jStat2[passfunc](this);
              return isArray2(results) ? jStat2(results) : results;
            };
          })(funcs[i]);
        })("transpose clear symmetric rows cols dimensions diag antidiag".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(index, func) {
              var self = this;
              if (func) {
                setTimeout(function() {
                  func.call(self, jProto[passfunc].call(self, index));
                });
                return this;
              }
              return jStat2(jStat2[passfunc](this, index));
            };
          })(funcs[i]);
        })("row col".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function() {
              return jStat2(jStat2[passfunc].apply(null, arguments));
            };
          })(funcs[i]);
        })("create zeros ones rand identity".split(" "));
        return jStat2;
      })(Math);
      (function(jStat2, Math2) {
        var isFunction = jStat2.utils.isFunction;
        function ascNum(a, b) {
          return a - b;
        }
        function clip(arg, min2, max2) {
          return Math2.max(min2, Math2.min(arg, max2));
        }
        jStat2.sum = function sum2(arr) {
          var sum3 = 0;
          var i = arr.length;
          while (--i >= 0)
            sum3 += arr[i];
          return sum3;
        };
        jStat2.sumsqrd = function sumsqrd(arr) {
          var sum2 = 0;
          var i = arr.length;
          while (--i >= 0)
            sum2 += arr[i] * arr[i];
          return sum2;
        };
        jStat2.sumsqerr = function sumsqerr(arr) {
          var mean3 = jStat2.mean(arr);
          var sum2 = 0;
          var i = arr.length;
          var tmp;
          while (--i >= 0) {
            tmp = arr[i] - mean3;
            sum2 += tmp * tmp;
          }
          return sum2;
        };
        jStat2.sumrow = function sumrow(arr) {
          var sum2 = 0;
          var i = arr.length;
          while (--i >= 0)
            sum2 += arr[i];
          return sum2;
        };
        jStat2.product = function product(arr) {
          var prod = 1;
          var i = arr.length;
          while (--i >= 0)
            prod *= arr[i];
          return prod;
        };
        jStat2.min = function min2(arr) {
          var low = arr[0];
          var i = 0;
          while (++i < arr.length)
            if (arr[i] < low)
              low = arr[i];
          return low;
        };
        jStat2.max = function max2(arr) {
          var high = arr[0];
          var i = 0;
          while (++i < arr.length)
            if (arr[i] > high)
              high = arr[i];
          return high;
        };
        jStat2.unique = function unique(arr) {
          var hash = {}, _arr = [];
          for (var i = 0; i < arr.length; i++) {
            if (!hash[arr[i]]) {
              hash[arr[i]] = true;
              _arr.push(arr[i]);
            }
          }
          return _arr;
        };
        jStat2.mean = function mean3(arr) {
          return jStat2.sum(arr) / arr.length;
        };
        jStat2.meansqerr = function meansqerr(arr) {
          return jStat2.sumsqerr(arr) / arr.length;
        };
        jStat2.geomean = function geomean(arr) {
          var logs = arr.map(Math2.log);
          var meanOfLogs = jStat2.mean(logs);
          return Math2.exp(meanOfLogs);
        };
        jStat2.median = function median2(arr) {
          var arrlen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          return !(arrlen & 1) ? (_arr[arrlen / 2 - 1] + _arr[arrlen / 2]) / 2 : _arr[arrlen / 2 | 0];
        };
        jStat2.cumsum = function cumsum(arr) {
          return jStat2.cumreduce(arr, function(a, b) {
            return a + b;
          });
        };
        jStat2.cumprod = function cumprod(arr) {
          return jStat2.cumreduce(arr, function(a, b) {
            return a * b;
          });
        };
        jStat2.diff = function diff(arr) {
          var diffs = [];
          var arrLen = arr.length;
          var i;
          for (i = 1; i < arrLen; i++)
            diffs.push(arr[i] - arr[i - 1]);
          return diffs;
        };
        jStat2.rank = function(arr) {
          var i;
          var distinctNumbers = [];
          var numberCounts = {};
          for (i = 0; i < arr.length; i++) {
            var number2 = arr[i];
            if (numberCounts[number2]) {
              numberCounts[number2]++;
            } else {
              numberCounts[number2] = 1;
              distinctNumbers.push(number2);
            }
          }
          var sortedDistinctNumbers = distinctNumbers.sort(ascNum);
          var numberRanks = {};
          var currentRank = 1;
          for (i = 0; i < sortedDistinctNumbers.length; i++) {
            var number2 = sortedDistinctNumbers[i];
            var count14 = numberCounts[number2];
            var first2 = currentRank;
            var last = currentRank + count14 - 1;
            var rank = (first2 + last) / 2;
            numberRanks[number2] = rank;
            currentRank += count14;
          }
          return arr.map(function(number3) {
            return numberRanks[number3];
          });
        };
        jStat2.mode = function mode(arr) {
          var arrLen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          var count14 = 1;
          var maxCount = 0;
          var numMaxCount = 0;
          var mode_arr = [];
          var i;
          for (i = 0; i < arrLen; i++) {
            if (_arr[i] === _arr[i + 1]) {
              count14++;
            } else {
              if (count14 > maxCount) {
                mode_arr = [_arr[i]];
                maxCount = count14;
                numMaxCount = 0;
              } else if (count14 === maxCount) {
                mode_arr.push(_arr[i]);
                numMaxCount++;
              }
              count14 = 1;
            }
          }
          return numMaxCount === 0 ? mode_arr[0] : mode_arr;
        };
        jStat2.range = function range(arr) {
          return jStat2.max(arr) - jStat2.min(arr);
        };
        jStat2.variance = function variance(arr, flag) {
          return jStat2.sumsqerr(arr) / (arr.length - (flag ? 1 : 0));
        };
        jStat2.pooledvariance = function pooledvariance(arr) {
          var sumsqerr = arr.reduce(function(a, samples) {
            return a + jStat2.sumsqerr(samples);
          }, 0);
          var count14 = arr.reduce(function(a, samples) {
            return a + samples.length;
          }, 0);
          return sumsqerr / (count14 - arr.length);
        };
        jStat2.deviation = function(arr) {
          var mean3 = jStat2.mean(arr);
          var arrlen = arr.length;
          var dev = new Array(arrlen);
          for (var i = 0; i < arrlen; i++) {
            dev[i] = arr[i] - mean3;
          }
          return dev;
        };
        jStat2.stdev = function stdev(arr, flag) {
          return Math2.sqrt(jStat2.variance(arr, flag));
        };
        jStat2.pooledstdev = function pooledstdev(arr) {
          return Math2.sqrt(jStat2.pooledvariance(arr));
        };
        jStat2.meandev = function meandev(arr) {
          var mean3 = jStat2.mean(arr);
          var a = [];
          for (var i = arr.length - 1; i >= 0; i--) {
            a.push(Math2.abs(arr[i] - mean3));
          }
          return jStat2.mean(a);
        };
        jStat2.meddev = function meddev(arr) {
          var median2 = jStat2.median(arr);
          var a = [];
          for (var i = arr.length - 1; i >= 0; i--) {
            a.push(Math2.abs(arr[i] - median2));
          }
          return jStat2.median(a);
        };
        jStat2.coeffvar = function coeffvar(arr) {
          return jStat2.stdev(arr) / jStat2.mean(arr);
        };
        jStat2.quartiles = function quartiles(arr) {
          var arrlen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          return [
            _arr[Math2.round(arrlen / 4) - 1],
            _arr[Math2.round(arrlen / 2) - 1],
            _arr[Math2.round(arrlen * 3 / 4) - 1]
          ];
        };
        jStat2.quantiles = function quantiles(arr, quantilesArray, alphap, betap) {
          var sortedArray = arr.slice().sort(ascNum);
          var quantileVals = [quantilesArray.length];
          var n = arr.length;
          var i, p, m, aleph, k, gamma;
          if (typeof alphap === "undefined")
            alphap = 3 / 8;
          if (typeof betap === "undefined")
            betap = 3 / 8;
          for (i = 0; i < quantilesArray.length; i++) {
            p = quantilesArray[i];
            m = alphap + p * (1 - alphap - betap);
            aleph = n * p + m;
            k = Math2.floor(clip(aleph, 1, n - 1));
            gamma = clip(aleph - k, 0, 1);
            quantileVals[i] = (1 - gamma) * sortedArray[k - 1] + gamma * sortedArray[k];
          }
          return quantileVals;
        };
        jStat2.percentile = function percentile(arr, k, exclusive) {
          var _arr = arr.slice().sort(ascNum);
          var realIndex = k * (_arr.length + (exclusive ? 1 : -1)) + (exclusive ? 0 : 1);
          var index = parseInt(realIndex);
          var frac = realIndex - index;
          if (index + 1 < _arr.length) {
            return _arr[index - 1] + frac * (_arr[index] - _arr[index - 1]);
          } else {
            return _arr[index - 1];
          }
        };
        jStat2.percentileOfScore = function percentileOfScore(arr, score2, kind) {
          var counter = 0;
          var len = arr.length;
          var strict = false;
          var value5, i;
          if (kind === "strict")
            strict = true;
          for (i = 0; i < len; i++) {
            value5 = arr[i];
            if (strict && value5 < score2 || !strict && value5 <= score2) {
              counter++;
            }
          }
          return counter / len;
        };
        jStat2.histogram = function histogram(arr, binCnt) {
          binCnt = binCnt || 4;
          var first2 = jStat2.min(arr);
          var binWidth = (jStat2.max(arr) - first2) / binCnt;
          var len = arr.length;
          var bins = [];
          var i;
          for (i = 0; i < binCnt; i++)
            bins[i] = 0;
          for (i = 0; i < len; i++)
            bins[Math2.min(Math2.floor((arr[i] - first2) / binWidth), binCnt - 1)] += 1;
          return bins;
        };
        jStat2.covariance = function covariance(arr1, arr2) {
          var u = jStat2.mean(arr1);
          var v = jStat2.mean(arr2);
          var arr1Len = arr1.length;
          var sq_dev = new Array(arr1Len);
          var i;
          for (i = 0; i < arr1Len; i++)
            sq_dev[i] = (arr1[i] - u) * (arr2[i] - v);
          return jStat2.sum(sq_dev) / (arr1Len - 1);
        };
        jStat2.corrcoeff = function corrcoeff(arr1, arr2) {
          return jStat2.covariance(arr1, arr2) / jStat2.stdev(arr1, 1) / jStat2.stdev(arr2, 1);
        };
        jStat2.spearmancoeff = function(arr1, arr2) {
          arr1 = jStat2.rank(arr1);
          arr2 = jStat2.rank(arr2);
          return jStat2.corrcoeff(arr1, arr2);
        };
        jStat2.stanMoment = function stanMoment(arr, n) {
          var mu = jStat2.mean(arr);
          var sigma = jStat2.stdev(arr);
          var len = arr.length;
          var skewSum = 0;
          for (var i = 0; i < len; i++)
            skewSum += Math2.pow((arr[i] - mu) / sigma, n);
          return skewSum / arr.length;
        };
        jStat2.skewness = function skewness(arr) {
          return jStat2.stanMoment(arr, 3);
        };
        jStat2.kurtosis = function kurtosis(arr) {
          return jStat2.stanMoment(arr, 4) - 3;
        };
        var jProto = jStat2.prototype;
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(fullbool, func) {
              var arr = [];
              var i2 = 0;
              var tmpthis = this;
              if (isFunction(fullbool)) {
                func = fullbool;
                fullbool = false;
              }
              if (func) {
                setTimeout(function() {
                  func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
                });
                return this;
              }
              if (this.length > 1) {
                tmpthis = fullbool === true ? this : this.transpose();
                for (; i2 < tmpthis.length; i2++)
                  arr[i2] = jStat2[passfunc](tmpthis[i2]);
                return arr;
              }
              return jStat2[passfunc](this[0], fullbool);
            };
          })(funcs[i]);
        })("cumsum cumprod".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(fullbool, func) {
              var arr = [];
              var i2 = 0;
              var tmpthis = this;
              if (isFunction(fullbool)) {
                func = fullbool;
                fullbool = false;
              }
              if (func) {
                setTimeout(function() {
                  func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
                });
                return this;
              }
              if (this.length > 1) {
                if (passfunc !== "sumrow")
                  tmpthis = fullbool === true ? this : this.transpose();
                for (; i2 < tmpthis.length; i2++)
                  arr[i2] = jStat2[passfunc](tmpthis[i2]);
                return fullbool === true ? jStat2[passfunc](jStat2.utils.toVector(arr)) : arr;
              }
              return jStat2[passfunc](this[0], fullbool);
            };
          })(funcs[i]);
        })("sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function() {
              var arr = [];
              var i2 = 0;
              var tmpthis = this;
              var args = Array.prototype.slice.call(arguments);
              var callbackFunction;
              if (isFunction(args[args.length - 1])) {
                callbackFunction = args[args.length - 1];
                var argsToPass = args.slice(0, args.length - 1);
                setTimeout(function() {
                  callbackFunction.call(
                    tmpthis,
                    jProto[passfunc].apply(tmpthis, argsToPass)
                  );
                });
                return this;
              } else {
                callbackFunction = void 0;
                var curriedFunction = function curriedFunction2(vector) {
                  return jStat2[passfunc].apply(tmpthis, [vector].concat(args));
                };
              }
              if (this.length > 1) {
                tmpthis = tmpthis.transpose();
                for (; i2 < tmpthis.length; i2++)
                  arr[i2] = curriedFunction(tmpthis[i2]);
                return arr;
              }
              return curriedFunction(this[0]);
            };
          })(funcs[i]);
        })("quantiles percentileOfScore".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        jStat2.gammaln = function gammaln(x) {
          var j = 0;
          var cof = [
            76.18009172947146,
            -86.50532032941678,
            24.01409824083091,
            -1.231739572450155,
            0.001208650973866179,
            -5395239384953e-18
          ];
          var ser = 1.000000000190015;
          var xx, y, tmp;
          tmp = (y = xx = x) + 5.5;
          tmp -= (xx + 0.5) * Math2.log(tmp);
          for (; j < 6; j++)
            ser += cof[j] / ++y;
          return Math2.log(2.5066282746310007 * ser / xx) - tmp;
        };
        jStat2.loggam = function loggam(x) {
          var x0, x2, xp, gl, gl0;
          var k, n;
          var a = [
            0.08333333333333333,
            -0.002777777777777778,
            7936507936507937e-19,
            -5952380952380952e-19,
            8417508417508418e-19,
            -0.001917526917526918,
            0.00641025641025641,
            -0.02955065359477124,
            0.1796443723688307,
            -1.3924322169059
          ];
          x0 = x;
          n = 0;
          if (x == 1 || x == 2) {
            return 0;
          }
          if (x <= 7) {
            n = Math2.floor(7 - x);
            x0 = x + n;
          }
          x2 = 1 / (x0 * x0);
          xp = 2 * Math2.PI;
          gl0 = a[9];
          for (k = 8; k >= 0; k--) {
            gl0 *= x2;
            gl0 += a[k];
          }
          gl = gl0 / x0 + 0.5 * Math2.log(xp) + (x0 - 0.5) * Math2.log(x0) - x0;
          if (x <= 7) {
            for (k = 1; k <= n; k++) {
              gl -= Math2.log(x0 - 1);
              x0 -= 1;
            }
          }
          return gl;
        };
        jStat2.gammafn = function gammafn(x) {
          var p = [
            -1.716185138865495,
            24.76565080557592,
            -379.80425647094563,
            629.3311553128184,
            866.9662027904133,
            -31451.272968848367,
            -36144.413418691176,
            66456.14382024054
          ];
          var q = [
            -30.8402300119739,
            315.35062697960416,
            -1015.1563674902192,
            -3107.771671572311,
            22538.11842098015,
            4755.846277527881,
            -134659.9598649693,
            -115132.2596755535
          ];
          var fact = false;
          var n = 0;
          var xden = 0;
          var xnum = 0;
          var y = x;
          var i, z2, yi, res;
          if (x > 171.6243769536076) {
            return Infinity;
          }
          if (y <= 0) {
            res = y % 1 + 36e-17;
            if (res) {
              fact = (!(y & 1) ? 1 : -1) * Math2.PI / Math2.sin(Math2.PI * res);
              y = 1 - y;
            } else {
              return Infinity;
            }
          }
          yi = y;
          if (y < 1) {
            z2 = y++;
          } else {
            z2 = (y -= n = (y | 0) - 1) - 1;
          }
          for (i = 0; i < 8; ++i) {
            xnum = (xnum + p[i]) * z2;
            xden = xden * z2 + q[i];
          }
          res = xnum / xden + 1;
          if (yi < y) {
            res /= yi;
          } else if (yi > y) {
            for (i = 0; i < n; ++i) {
              res *= y;
              y++;
            }
          }
          if (fact) {
            res = fact / res;
          }
          return res;
        };
        jStat2.gammap = function gammap(a, x) {
          return jStat2.lowRegGamma(a, x) * jStat2.gammafn(a);
        };
        jStat2.lowRegGamma = function lowRegGamma(a, x) {
          var aln = jStat2.gammaln(a);
          var ap = a;
          var sum2 = 1 / a;
          var del = sum2;
          var b = x + 1 - a;
          var c = 1 / 1e-30;
          var d = 1 / b;
          var h = d;
          var i = 1;
          var ITMAX = -~(Math2.log(a >= 1 ? a : 1 / a) * 8.5 + a * 0.4 + 17);
          var an;
          if (x < 0 || a <= 0) {
            return NaN;
          } else if (x < a + 1) {
            for (; i <= ITMAX; i++) {
              sum2 += del *= x / ++ap;
            }
            return sum2 * Math2.exp(-x + a * Math2.log(x) - aln);
          }
          for (; i <= ITMAX; i++) {
            an = -i * (i - a);
            b += 2;
            d = an * d + b;
            c = b + an / c;
            d = 1 / d;
            h *= d * c;
          }
          return 1 - h * Math2.exp(-x + a * Math2.log(x) - aln);
        };
        jStat2.factorialln = function factorialln(n) {
          return n < 0 ? NaN : jStat2.gammaln(n + 1);
        };
        jStat2.factorial = function factorial(n) {
          return n < 0 ? NaN : jStat2.gammafn(n + 1);
        };
        jStat2.combination = function combination(n, m) {
          return n > 170 || m > 170 ? Math2.exp(jStat2.combinationln(n, m)) : jStat2.factorial(n) / jStat2.factorial(m) / jStat2.factorial(n - m);
        };
        jStat2.combinationln = function combinationln(n, m) {
          return jStat2.factorialln(n) - jStat2.factorialln(m) - jStat2.factorialln(n - m);
        };
        jStat2.permutation = function permutation(n, m) {
          return jStat2.factorial(n) / jStat2.factorial(n - m);
        };
        jStat2.betafn = function betafn(x, y) {
          if (x <= 0 || y <= 0)
            return void 0;
          return x + y > 170 ? Math2.exp(jStat2.betaln(x, y)) : jStat2.gammafn(x) * jStat2.gammafn(y) / jStat2.gammafn(x + y);
        };
        jStat2.betaln = function betaln(x, y) {
          return jStat2.gammaln(x) + jStat2.gammaln(y) - jStat2.gammaln(x + y);
        };
        jStat2.betacf = function betacf(x, a, b) {
          var fpmin = 1e-30;
          var m = 1;
          var qab = a + b;
          var qap = a + 1;
          var qam = a - 1;
          var c = 1;
          var d = 1 - qab * x / qap;
          var m2, aa, del, h;
          if (Math2.abs(d) < fpmin)
            d = fpmin;
          d = 1 / d;
          h = d;
          for (; m <= 100; m++) {
            m2 = 2 * m;
            aa = m * (b - m) * x / ((qam + m2) * (a + m2));
            d = 1 + aa * d;
            if (Math2.abs(d) < fpmin)
              d = fpmin;
            c = 1 + aa / c;
            if (Math2.abs(c) < fpmin)
              c = fpmin;
            d = 1 / d;
            h *= d * c;
            aa = -(a + m) * (qab + m) * x / ((a + m2) * (qap + m2));
            d = 1 + aa * d;
            if (Math2.abs(d) < fpmin)
              d = fpmin;
            c = 1 + aa / c;
            if (Math2.abs(c) < fpmin)
              c = fpmin;
            d = 1 / d;
            del = d * c;
            h *= del;
            if (Math2.abs(del - 1) < 3e-7)
              break;
          }
          return h;
        };
        jStat2.gammapinv = function gammapinv(p, a) {
          var j = 0;
          var a1 = a - 1;
          var EPS = 1e-8;
          var gln = jStat2.gammaln(a);
          var x, err, t, u, pp, lna1, afac;
          if (p >= 1)
            return Math2.max(100, a + 100 * Math2.sqrt(a));
          if (p <= 0)
            return 0;
          if (a > 1) {
            lna1 = Math2.log(a1);
            afac = Math2.exp(a1 * (lna1 - 1) - gln);
            pp = p < 0.5 ? p : 1 - p;
            t = Math2.sqrt(-2 * Math2.log(pp));
            x = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
            if (p < 0.5)
              x = -x;
            x = Math2.max(
              1e-3,
              a * Math2.pow(1 - 1 / (9 * a) - x / (3 * Math2.sqrt(a)), 3)
            );
          } else {
            t = 1 - a * (0.253 + a * 0.12);
            if (p < t)
              x = Math2.pow(p / t, 1 / a);
            else
              x = 1 - Math2.log(1 - (p - t) / (1 - t));
          }
          for (; j < 12; j++) {
            if (x <= 0)
              return 0;
            err = jStat2.lowRegGamma(a, x) - p;
            if (a > 1)
              t = afac * Math2.exp(-(x - a1) + a1 * (Math2.log(x) - lna1));
            else
              t = Math2.exp(-x + a1 * Math2.log(x) - gln);
            u = err / t;
            x -= t = u / (1 - 0.5 * Math2.min(1, u * ((a - 1) / x - 1)));
            if (x <= 0)
              x = 0.5 * (x + t);
            if (Math2.abs(t) < EPS * x)
              break;
          }
          return x;
        };
        jStat2.erf = function erf(x) {
          var cof = [
            -1.3026537197817094,
            0.6419697923564902,
            0.019476473204185836,
            -0.00956151478680863,
            -946595344482036e-18,
            366839497852761e-18,
            42523324806907e-18,
            -20278578112534e-18,
            -1624290004647e-18,
            130365583558e-17,
            15626441722e-18,
            -85238095915e-18,
            6529054439e-18,
            5059343495e-18,
            -991364156e-18,
            -227365122e-18,
            96467911e-18,
            2394038e-18,
            -6886027e-18,
            894487e-18,
            313092e-18,
            -112708e-18,
            381e-18,
            7106e-18,
            -1523e-18,
            -94e-18,
            121e-18,
            -28e-18
          ];
          var j = cof.length - 1;
          var isneg = false;
          var d = 0;
          var dd = 0;
          var t, ty, tmp, res;
          if (x < 0) {
            x = -x;
            isneg = true;
          }
          t = 2 / (2 + x);
          ty = 4 * t - 2;
          for (; j > 0; j--) {
            tmp = d;
            d = ty * d - dd + cof[j];
            dd = tmp;
          }
          res = t * Math2.exp(-x * x + 0.5 * (cof[0] + ty * d) - dd);
          return isneg ? res - 1 : 1 - res;
        };
        jStat2.erfc = function erfc(x) {
          return 1 - jStat2.erf(x);
        };
        jStat2.erfcinv = function erfcinv(p) {
          var j = 0;
          var x, err, t, pp;
          if (p >= 2)
            return -100;
          if (p <= 0)
            return 100;
          pp = p < 1 ? p : 2 - p;
          t = Math2.sqrt(-2 * Math2.log(pp / 2));
          x = -0.70711 * ((2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t);
          for (; j < 2; j++) {
            err = jStat2.erfc(x) - pp;
            x += err / (1.1283791670955126 * Math2.exp(-x * x) - x * err);
          }
          return p < 1 ? x : -x;
        };
        jStat2.ibetainv = function ibetainv(p, a, b) {
          var EPS = 1e-8;
          var a1 = a - 1;
          var b1 = b - 1;
          var j = 0;
          var lna, lnb, pp, t, u, err, x, al, h, w, afac;
          if (p <= 0)
            return 0;
          if (p >= 1)
            return 1;
          if (a >= 1 && b >= 1) {
            pp = p < 0.5 ? p : 1 - p;
            t = Math2.sqrt(-2 * Math2.log(pp));
            x = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
            if (p < 0.5)
              x = -x;
            al = (x * x - 3) / 6;
            h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
            w = x * Math2.sqrt(al + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (al + 5 / 6 - 2 / (3 * h));
            x = a / (a + b * Math2.exp(2 * w));
          } else {
            lna = Math2.log(a / (a + b));
            lnb = Math2.log(b / (a + b));
            t = Math2.exp(a * lna) / a;
            u = Math2.exp(b * lnb) / b;
            w = t + u;
            if (p < t / w)
              x = Math2.pow(a * w * p, 1 / a);
            else
              x = 1 - Math2.pow(b * w * (1 - p), 1 / b);
          }
          afac = -jStat2.gammaln(a) - jStat2.gammaln(b) + jStat2.gammaln(a + b);
          for (; j < 10; j++) {
            if (x === 0 || x === 1)
              return x;
            err = jStat2.ibeta(x, a, b) - p;
            t = Math2.exp(a1 * Math2.log(x) + b1 * Math2.log(1 - x) + afac);
            u = err / t;
            x -= t = u / (1 - 0.5 * Math2.min(1, u * (a1 / x - b1 / (1 - x))));
            if (x <= 0)
              x = 0.5 * (x + t);
            if (x >= 1)
              x = 0.5 * (x + t + 1);
            if (Math2.abs(t) < EPS * x && j > 0)
              break;
          }
          return x;
        };
        jStat2.ibeta = function ibeta(x, a, b) {
          var bt = x === 0 || x === 1 ? 0 : Math2.exp(jStat2.gammaln(a + b) - jStat2.gammaln(a) - jStat2.gammaln(b) + a * Math2.log(x) + b * Math2.log(1 - x));
          if (x < 0 || x > 1)
            return false;
          if (x < (a + 1) / (a + b + 2))
            return bt * jStat2.betacf(x, a, b) / a;
          return 1 - bt * jStat2.betacf(1 - x, b, a) / b;
        };
        jStat2.randn = function randn(n, m) {
          var u, v, x, y, q;
          if (!m)
            m = n;
          if (n)
            return jStat2.create(n, m, function() {
              return jStat2.randn();
            });
          do {
            u = jStat2._random_fn();
            v = 1.7156 * (jStat2._random_fn() - 0.5);
            x = u - 0.449871;
            y = Math2.abs(v) + 0.386595;
            q = x * x + y * (0.196 * y - 0.25472 * x);
          } while (q > 0.27597 && (q > 0.27846 || v * v > -4 * Math2.log(u) * u * u));
          return v / u;
        };
        jStat2.randg = function randg(shape, n, m) {
          var oalph = shape;
          var a1, a2, u, v, x, mat;
          if (!m)
            m = n;
          if (!shape)
            shape = 1;
          if (n) {
            mat = jStat2.zeros(n, m);
            mat.alter(function() {
              return jStat2.randg(shape);
            });
            return mat;
          }
          if (shape < 1)
            shape += 1;
          a1 = shape - 1 / 3;
          a2 = 1 / Math2.sqrt(9 * a1);
          do {
            do {
              x = jStat2.randn();
              v = 1 + a2 * x;
            } while (v <= 0);
            v = v * v * v;
            u = jStat2._random_fn();
          } while (u > 1 - 0.331 * Math2.pow(x, 4) && Math2.log(u) > 0.5 * x * x + a1 * (1 - v + Math2.log(v)));
          if (shape == oalph)
            return a1 * v;
          do {
            u = jStat2._random_fn();
          } while (u === 0);
          return Math2.pow(u, 1 / oalph) * a1 * v;
        };
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jStat2.fn[passfunc] = function() {
              return jStat2(
                jStat2.map(this, function(value5) {
                  return jStat2[passfunc](value5);
                })
              );
            };
          })(funcs[i]);
        })("gammaln gammafn factorial factorialln".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jStat2.fn[passfunc] = function() {
              return jStat2(jStat2[passfunc].apply(null, arguments));
            };
          })(funcs[i]);
        })("randn".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        (function(list2) {
          for (var i = 0; i < list2.length; i++) (function(func) {
            jStat2[func] = function f(a, b, c) {
              if (!(this instanceof f))
                return new f(a, b, c);
              this._a = a;
              this._b = b;
              this._c = c;
              return this;
            };
            jStat2.fn[func] = function(a, b, c) {
              var newthis = jStat2[func](a, b, c);
              newthis.data = this;
              return newthis;
            };
            jStat2[func].prototype.sample = function(arr) {
              var a = this._a;
              var b = this._b;
              var c = this._c;
              if (arr)
                return jStat2.alter(arr, function() {
                  return jStat2[func].sample(a, b, c);
                });
              else
                return jStat2[func].sample(a, b, c);
            };
            (function(vals) {
              for (var i2 = 0; i2 < vals.length; i2++) (function(fnfunc) {
                jStat2[func].prototype[fnfunc] = function(x) {
                  var a = this._a;
                  var b = this._b;
                  var c = this._c;
                  if (!x && x !== 0)
                    x = this.data;
                  if (typeof x !== "number") {
                    return jStat2.fn.map.call(x, function(x2) {
                      return jStat2[func][fnfunc](x2, a, b, c);
                    });
                  }
                  return jStat2[func][fnfunc](x, a, b, c);
                };
              })(vals[i2]);
            })("pdf cdf inv".split(" "));
            (function(vals) {
              for (var i2 = 0; i2 < vals.length; i2++) (function(fnfunc) {
                jStat2[func].prototype[fnfunc] = function() {
                  return jStat2[func][fnfunc](this._a, this._b, this._c);
                };
              })(vals[i2]);
            })("mean median mode variance".split(" "));
          })(list2[i]);
        })("beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine".split(" "));
        jStat2.extend(jStat2.beta, {
          pdf: function pdf(x, alpha, beta) {
            if (x > 1 || x < 0)
              return 0;
            if (alpha == 1 && beta == 1)
              return 1;
            if (alpha < 512 && beta < 512) {
              return Math2.pow(x, alpha - 1) * Math2.pow(1 - x, beta - 1) / jStat2.betafn(alpha, beta);
            } else {
              return Math2.exp((alpha - 1) * Math2.log(x) + (beta - 1) * Math2.log(1 - x) - jStat2.betaln(alpha, beta));
            }
          },
          cdf: function cdf(x, alpha, beta) {
            return x > 1 || x < 0 ? (x > 1) * 1 : jStat2.ibeta(x, alpha, beta);
          },
          inv: function inv(x, alpha, beta) {
            return jStat2.ibetainv(x, alpha, beta);
          },
          mean: function mean3(alpha, beta) {
            return alpha / (alpha + beta);
          },
          median: function median2(alpha, beta) {
            return jStat2.ibetainv(0.5, alpha, beta);
          },
          mode: function mode(alpha, beta) {
            return (alpha - 1) / (alpha + beta - 2);
          },
          // return a random sample
          sample: function sample(alpha, beta) {
            var u = jStat2.randg(alpha);
            return u / (u + jStat2.randg(beta));
          },
          variance: function variance(alpha, beta) {
            return alpha * beta / (Math2.pow(alpha + beta, 2) * (alpha + beta + 1));
          }
        });
        jStat2.extend(jStat2.centralF, {
          // This implementation of the pdf function avoids float overflow
          // See the way that R calculates this value:
          // https://svn.r-project.org/R/trunk/src/nmath/df.c
          pdf: function pdf(x, df1, df2) {
            var p, q, f;
            if (x < 0)
              return 0;
            if (df1 <= 2) {
              if (x === 0 && df1 < 2) {
                return Infinity;
              }
              if (x === 0 && df1 === 2) {
                return 1;
              }
              return 1 / jStat2.betafn(df1 / 2, df2 / 2) * Math2.pow(df1 / df2, df1 / 2) * Math2.pow(x, df1 / 2 - 1) * Math2.pow(1 + df1 / df2 * x, -(df1 + df2) / 2);
            }
            p = df1 * x / (df2 + x * df1);
            q = df2 / (df2 + x * df1);
            f = df1 * q / 2;
            return f * jStat2.binomial.pdf((df1 - 2) / 2, (df1 + df2 - 2) / 2, p);
          },
          cdf: function cdf(x, df1, df2) {
            if (x < 0)
              return 0;
            return jStat2.ibeta(df1 * x / (df1 * x + df2), df1 / 2, df2 / 2);
          },
          inv: function inv(x, df1, df2) {
            return df2 / (df1 * (1 / jStat2.ibetainv(x, df1 / 2, df2 / 2) - 1));
          },
          mean: function mean3(df1, df2) {
            return df2 > 2 ? df2 / (df2 - 2) : void 0;
          },
          mode: function mode(df1, df2) {
            return df1 > 2 ? df2 * (df1 - 2) / (df1 * (df2 + 2)) : void 0;
          },
          // return a random sample
          sample: function sample(df1, df2) {
            var x1 = jStat2.randg(df1 / 2) * 2;
            var x2 = jStat2.randg(df2 / 2) * 2;
            return x1 / df1 / (x2 / df2);
          },
          variance: function variance(df1, df2) {
            if (df2 <= 4)
              return void 0;
            return 2 * df2 * df2 * (df1 + df2 - 2) / (df1 * (df2 - 2) * (df2 - 2) * (df2 - 4));
          }
        });
        jStat2.extend(jStat2.cauchy, {
          pdf: function pdf(x, local, scale) {
            if (scale < 0) {
              return 0;
            }
            return scale / (Math2.pow(x - local, 2) + Math2.pow(scale, 2)) / Math2.PI;
          },
          cdf: function cdf(x, local, scale) {
            return Math2.atan((x - local) / scale) / Math2.PI + 0.5;
          },
          inv: function(p, local, scale) {
            return local + scale * Math2.tan(Math2.PI * (p - 0.5));
          },
          median: function median2(local) {
            return local;
          },
          mode: function mode(local) {
            return local;
          },
          sample: function sample(local, scale) {
            return jStat2.randn() * Math2.sqrt(1 / (2 * jStat2.randg(0.5))) * scale + local;
          }
        });
        jStat2.extend(jStat2.chisquare, {
          pdf: function pdf(x, dof) {
            if (x < 0)
              return 0;
            return x === 0 && dof === 2 ? 0.5 : Math2.exp((dof / 2 - 1) * Math2.log(x) - x / 2 - dof / 2 * Math2.log(2) - jStat2.gammaln(dof / 2));
          },
          cdf: function cdf(x, dof) {
            if (x < 0)
              return 0;
            return jStat2.lowRegGamma(dof / 2, x / 2);
          },
          inv: function(p, dof) {
            return 2 * jStat2.gammapinv(p, 0.5 * dof);
          },
          mean: function(dof) {
            return dof;
          },
          // TODO: this is an approximation (is there a better way?)
          median: function median2(dof) {
            return dof * Math2.pow(1 - 2 / (9 * dof), 3);
          },
          mode: function mode(dof) {
            return dof - 2 > 0 ? dof - 2 : 0;
          },
          sample: function sample(dof) {
            return jStat2.randg(dof / 2) * 2;
          },
          variance: function variance(dof) {
            return 2 * dof;
          }
        });
        jStat2.extend(jStat2.exponential, {
          pdf: function pdf(x, rate2) {
            return x < 0 ? 0 : rate2 * Math2.exp(-rate2 * x);
          },
          cdf: function cdf(x, rate2) {
            return x < 0 ? 0 : 1 - Math2.exp(-rate2 * x);
          },
          inv: function(p, rate2) {
            return -Math2.log(1 - p) / rate2;
          },
          mean: function(rate2) {
            return 1 / rate2;
          },
          median: function(rate2) {
            return 1 / rate2 * Math2.log(2);
          },
          mode: function mode() {
            return 0;
          },
          sample: function sample(rate2) {
            return -1 / rate2 * Math2.log(jStat2._random_fn());
          },
          variance: function(rate2) {
            return Math2.pow(rate2, -2);
          }
        });
        jStat2.extend(jStat2.gamma, {
          pdf: function pdf(x, shape, scale) {
            if (x < 0)
              return 0;
            return x === 0 && shape === 1 ? 1 / scale : Math2.exp((shape - 1) * Math2.log(x) - x / scale - jStat2.gammaln(shape) - shape * Math2.log(scale));
          },
          cdf: function cdf(x, shape, scale) {
            if (x < 0)
              return 0;
            return jStat2.lowRegGamma(shape, x / scale);
          },
          inv: function(p, shape, scale) {
            return jStat2.gammapinv(p, shape) * scale;
          },
          mean: function(shape, scale) {
            return shape * scale;
          },
          mode: function mode(shape, scale) {
            if (shape > 1) return (shape - 1) * scale;
            return void 0;
          },
          sample: function sample(shape, scale) {
            return jStat2.randg(shape) * scale;
          },
          variance: function variance(shape, scale) {
            return shape * scale * scale;
          }
        });
        jStat2.extend(jStat2.invgamma, {
          pdf: function pdf(x, shape, scale) {
            if (x <= 0)
              return 0;
            return Math2.exp(-(shape + 1) * Math2.log(x) - scale / x - jStat2.gammaln(shape) + shape * Math2.log(scale));
          },
          cdf: function cdf(x, shape, scale) {
            if (x <= 0)
              return 0;
            return 1 - jStat2.lowRegGamma(shape, scale / x);
          },
          inv: function(p, shape, scale) {
            return scale / jStat2.gammapinv(1 - p, shape);
          },
          mean: function(shape, scale) {
            return shape > 1 ? scale / (shape - 1) : void 0;
          },
          mode: function mode(shape, scale) {
            return scale / (shape + 1);
          },
          sample: function sample(shape, scale) {
            return scale / jStat2.randg(shape);
          },
          variance: function variance(shape, scale) {
            if (shape <= 2)
              return void 0;
            return scale * scale / ((shape - 1) * (shape - 1) * (shape - 2));
          }
        });
        jStat2.extend(jStat2.kumaraswamy, {
          pdf: function pdf(x, alpha, beta) {
            if (x === 0 && alpha === 1)
              return beta;
            else if (x === 1 && beta === 1)
              return alpha;
            return Math2.exp(Math2.log(alpha) + Math2.log(beta) + (alpha - 1) * Math2.log(x) + (beta - 1) * Math2.log(1 - Math2.pow(x, alpha)));
          },
          cdf: function cdf(x, alpha, beta) {
            if (x < 0)
              return 0;
            else if (x > 1)
              return 1;
            return 1 - Math2.pow(1 - Math2.pow(x, alpha), beta);
          },
          inv: function inv(p, alpha, beta) {
            return Math2.pow(1 - Math2.pow(1 - p, 1 / beta), 1 / alpha);
          },
          mean: function(alpha, beta) {
            return beta * jStat2.gammafn(1 + 1 / alpha) * jStat2.gammafn(beta) / jStat2.gammafn(1 + 1 / alpha + beta);
          },
          median: function median2(alpha, beta) {
            return Math2.pow(1 - Math2.pow(2, -1 / beta), 1 / alpha);
          },
          mode: function mode(alpha, beta) {
            if (!(alpha >= 1 && beta >= 1 && (alpha !== 1 && beta !== 1)))
              return void 0;
            return Math2.pow((alpha - 1) / (alpha * beta - 1), 1 / alpha);
          },
          variance: function variance() {
            throw new Error("variance not yet implemented");
          }
        });
        jStat2.extend(jStat2.lognormal, {
          pdf: function pdf(x, mu, sigma) {
            if (x <= 0)
              return 0;
            return Math2.exp(-Math2.log(x) - 0.5 * Math2.log(2 * Math2.PI) - Math2.log(sigma) - Math2.pow(Math2.log(x) - mu, 2) / (2 * sigma * sigma));
          },
          cdf: function cdf(x, mu, sigma) {
            if (x < 0)
              return 0;
            return 0.5 + 0.5 * jStat2.erf((Math2.log(x) - mu) / Math2.sqrt(2 * sigma * sigma));
          },
          inv: function(p, mu, sigma) {
            return Math2.exp(-1.4142135623730951 * sigma * jStat2.erfcinv(2 * p) + mu);
          },
          mean: function mean3(mu, sigma) {
            return Math2.exp(mu + sigma * sigma / 2);
          },
          median: function median2(mu) {
            return Math2.exp(mu);
          },
          mode: function mode(mu, sigma) {
            return Math2.exp(mu - sigma * sigma);
          },
          sample: function sample(mu, sigma) {
            return Math2.exp(jStat2.randn() * sigma + mu);
          },
          variance: function variance(mu, sigma) {
            return (Math2.exp(sigma * sigma) - 1) * Math2.exp(2 * mu + sigma * sigma);
          }
        });
        jStat2.extend(jStat2.noncentralt, {
          pdf: function pdf(x, dof, ncp) {
            var tol = 1e-14;
            if (Math2.abs(ncp) < tol)
              return jStat2.studentt.pdf(x, dof);
            if (Math2.abs(x) < tol) {
              return Math2.exp(jStat2.gammaln((dof + 1) / 2) - ncp * ncp / 2 - 0.5 * Math2.log(Math2.PI * dof) - jStat2.gammaln(dof / 2));
            }
            return dof / x * (jStat2.noncentralt.cdf(x * Math2.sqrt(1 + 2 / dof), dof + 2, ncp) - jStat2.noncentralt.cdf(x, dof, ncp));
          },
          cdf: function cdf(x, dof, ncp) {
            var tol = 1e-14;
            var min_iterations = 200;
            if (Math2.abs(ncp) < tol)
              return jStat2.studentt.cdf(x, dof);
            var flip = false;
            if (x < 0) {
              flip = true;
              ncp = -ncp;
            }
            var prob = jStat2.normal.cdf(-ncp, 0, 1);
            var value5 = tol + 1;
            var lastvalue = value5;
            var y = x * x / (x * x + dof);
            var j = 0;
            var p = Math2.exp(-ncp * ncp / 2);
            var q = Math2.exp(-ncp * ncp / 2 - 0.5 * Math2.log(2) - jStat2.gammaln(3 / 2)) * ncp;
            while (j < min_iterations || lastvalue > tol || value5 > tol) {
              lastvalue = value5;
              if (j > 0) {
                p *= ncp * ncp / (2 * j);
                q *= ncp * ncp / (2 * (j + 1 / 2));
              }
              value5 = p * jStat2.beta.cdf(y, j + 0.5, dof / 2) + q * jStat2.beta.cdf(y, j + 1, dof / 2);
              prob += 0.5 * value5;
              j++;
            }
            return flip ? 1 - prob : prob;
          }
        });
        jStat2.extend(jStat2.normal, {
          pdf: function pdf(x, mean3, std) {
            return Math2.exp(-0.5 * Math2.log(2 * Math2.PI) - Math2.log(std) - Math2.pow(x - mean3, 2) / (2 * std * std));
          },
          cdf: function cdf(x, mean3, std) {
            return 0.5 * (1 + jStat2.erf((x - mean3) / Math2.sqrt(2 * std * std)));
          },
          inv: function(p, mean3, std) {
            return -1.4142135623730951 * std * jStat2.erfcinv(2 * p) + mean3;
          },
          mean: function(mean3) {
            return mean3;
          },
          median: function median2(mean3) {
            return mean3;
          },
          mode: function(mean3) {
            return mean3;
          },
          sample: function sample(mean3, std) {
            return jStat2.randn() * std + mean3;
          },
          variance: function(mean3, std) {
            return std * std;
          }
        });
        jStat2.extend(jStat2.pareto, {
          pdf: function pdf(x, scale, shape) {
            if (x < scale)
              return 0;
            return shape * Math2.pow(scale, shape) / Math2.pow(x, shape + 1);
          },
          cdf: function cdf(x, scale, shape) {
            if (x < scale)
              return 0;
            return 1 - Math2.pow(scale / x, shape);
          },
          inv: function inv(p, scale, shape) {
            return scale / Math2.pow(1 - p, 1 / shape);
          },
          mean: function mean3(scale, shape) {
            if (shape <= 1)
              return void 0;
            return shape * Math2.pow(scale, shape) / (shape - 1);
          },
          median: function median2(scale, shape) {
            return scale * (shape * Math2.SQRT2);
          },
          mode: function mode(scale) {
            return scale;
          },
          variance: function(scale, shape) {
            if (shape <= 2)
              return void 0;
            return scale * scale * shape / (Math2.pow(shape - 1, 2) * (shape - 2));
          }
        });
        jStat2.extend(jStat2.studentt, {
          pdf: function pdf(x, dof) {
            dof = dof > 1e100 ? 1e100 : dof;
            return 1 / (Math2.sqrt(dof) * jStat2.betafn(0.5, dof / 2)) * Math2.pow(1 + x * x / dof, -((dof + 1) / 2));
          },
          cdf: function cdf(x, dof) {
            var dof2 = dof / 2;
            return jStat2.ibeta((x + Math2.sqrt(x * x + dof)) / (2 * Math2.sqrt(x * x + dof)), dof2, dof2);
          },
          inv: function(p, dof) {
            var x = jStat2.ibetainv(2 * Math2.min(p, 1 - p), 0.5 * dof, 0.5);
            x = Math2.sqrt(dof * (1 - x) / x);
            return p > 0.5 ? x : -x;
          },
          mean: function mean3(dof) {
            return dof > 1 ? 0 : void 0;
          },
          median: function median2() {
            return 0;
          },
          mode: function mode() {
            return 0;
          },
          sample: function sample(dof) {
            return jStat2.randn() * Math2.sqrt(dof / (2 * jStat2.randg(dof / 2)));
          },
          variance: function variance(dof) {
            return dof > 2 ? dof / (dof - 2) : dof > 1 ? Infinity : void 0;
          }
        });
        jStat2.extend(jStat2.weibull, {
          pdf: function pdf(x, scale, shape) {
            if (x < 0 || scale < 0 || shape < 0)
              return 0;
            return shape / scale * Math2.pow(x / scale, shape - 1) * Math2.exp(-Math2.pow(x / scale, shape));
          },
          cdf: function cdf(x, scale, shape) {
            return x < 0 ? 0 : 1 - Math2.exp(-Math2.pow(x / scale, shape));
          },
          inv: function(p, scale, shape) {
            return scale * Math2.pow(-Math2.log(1 - p), 1 / shape);
          },
          mean: function(scale, shape) {
            return scale * jStat2.gammafn(1 + 1 / shape);
          },
          median: function median2(scale, shape) {
            return scale * Math2.pow(Math2.log(2), 1 / shape);
          },
          mode: function mode(scale, shape) {
            if (shape <= 1)
              return 0;
            return scale * Math2.pow((shape - 1) / shape, 1 / shape);
          },
          sample: function sample(scale, shape) {
            return scale * Math2.pow(-Math2.log(jStat2._random_fn()), 1 / shape);
          },
          variance: function variance(scale, shape) {
            return scale * scale * jStat2.gammafn(1 + 2 / shape) - Math2.pow(jStat2.weibull.mean(scale, shape), 2);
          }
        });
        jStat2.extend(jStat2.uniform, {
          pdf: function pdf(x, a, b) {
            return x < a || x > b ? 0 : 1 / (b - a);
          },
          cdf: function cdf(x, a, b) {
            if (x < a)
              return 0;
            else if (x < b)
              return (x - a) / (b - a);
            return 1;
          },
          inv: function(p, a, b) {
            return a + p * (b - a);
          },
          mean: function mean3(a, b) {
            return 0.5 * (a + b);
          },
          median: function median2(a, b) {
            return jStat2.mean(a, b);
          },
          mode: function mode() {
            throw new Error("mode is not yet implemented");
          },
          sample: function sample(a, b) {
            return a / 2 + b / 2 + (b / 2 - a / 2) * (2 * jStat2._random_fn() - 1);
          },
          variance: function variance(a, b) {
            return Math2.pow(b - a, 2) / 12;
          }
        });
        function betinc(x, a, b, eps) {
          var a0 = 0;
          var b0 = 1;
          var a1 = 1;
          var b1 = 1;
          var m9 = 0;
          var a2 = 0;
          var c9;
          while (Math2.abs((a1 - a2) / a1) > eps) {
            a2 = a1;
            c9 = -(a + m9) * (a + b + m9) * x / (a + 2 * m9) / (a + 2 * m9 + 1);
            a0 = a1 + c9 * a0;
            b0 = b1 + c9 * b0;
            m9 = m9 + 1;
            c9 = m9 * (b - m9) * x / (a + 2 * m9 - 1) / (a + 2 * m9);
            a1 = a0 + c9 * a1;
            b1 = b0 + c9 * b1;
            a0 = a0 / b1;
            b0 = b0 / b1;
            a1 = a1 / b1;
            b1 = 1;
          }
          return a1 / a;
        }
        jStat2.extend(jStat2.binomial, {
          pdf: function pdf(k, n, p) {
            return p === 0 || p === 1 ? n * p === k ? 1 : 0 : jStat2.combination(n, k) * Math2.pow(p, k) * Math2.pow(1 - p, n - k);
          },
          cdf: function cdf(x, n, p) {
            var betacdf;
            var eps = 1e-10;
            if (x < 0)
              return 0;
            if (x >= n)
              return 1;
            if (p < 0 || p > 1 || n <= 0)
              return NaN;
            x = Math2.floor(x);
            var z2 = p;
            var a = x + 1;
            var b = n - x;
            var s = a + b;
            var bt = Math2.exp(jStat2.gammaln(s) - jStat2.gammaln(b) - jStat2.gammaln(a) + a * Math2.log(z2) + b * Math2.log(1 - z2));
            if (z2 < (a + 1) / (s + 2))
              betacdf = bt * betinc(z2, a, b, eps);
            else
              betacdf = 1 - bt * betinc(1 - z2, b, a, eps);
            return Math2.round((1 - betacdf) * (1 / eps)) / (1 / eps);
          }
        });
        jStat2.extend(jStat2.negbin, {
          pdf: function pdf(k, r, p) {
            if (k !== k >>> 0)
              return false;
            if (k < 0)
              return 0;
            return jStat2.combination(k + r - 1, r - 1) * Math2.pow(1 - p, k) * Math2.pow(p, r);
          },
          cdf: function cdf(x, r, p) {
            var sum2 = 0, k = 0;
            if (x < 0) return 0;
            for (; k <= x; k++) {
              sum2 += jStat2.negbin.pdf(k, r, p);
            }
            return sum2;
          }
        });
        jStat2.extend(jStat2.hypgeom, {
          pdf: function pdf(k, N, m, n) {
            if (k !== k | 0) {
              return false;
            } else if (k < 0 || k < m - (N - n)) {
              return 0;
            } else if (k > n || k > m) {
              return 0;
            } else if (m * 2 > N) {
              if (n * 2 > N) {
                return jStat2.hypgeom.pdf(N - m - n + k, N, N - m, N - n);
              } else {
                return jStat2.hypgeom.pdf(n - k, N, N - m, n);
              }
            } else if (n * 2 > N) {
              return jStat2.hypgeom.pdf(m - k, N, m, N - n);
            } else if (m < n) {
              return jStat2.hypgeom.pdf(k, N, n, m);
            } else {
              var scaledPDF = 1;
              var samplesDone = 0;
              for (var i = 0; i < k; i++) {
                while (scaledPDF > 1 && samplesDone < n) {
                  scaledPDF *= 1 - m / (N - samplesDone);
                  samplesDone++;
                }
                scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
              }
              for (; samplesDone < n; samplesDone++) {
                scaledPDF *= 1 - m / (N - samplesDone);
              }
              return Math2.min(1, Math2.max(0, scaledPDF));
            }
          },
          cdf: function cdf(x, N, m, n) {
            if (x < 0 || x < m - (N - n)) {
              return 0;
            } else if (x >= n || x >= m) {
              return 1;
            } else if (m * 2 > N) {
              if (n * 2 > N) {
                return jStat2.hypgeom.cdf(N - m - n + x, N, N - m, N - n);
              } else {
                return 1 - jStat2.hypgeom.cdf(n - x - 1, N, N - m, n);
              }
            } else if (n * 2 > N) {
              return 1 - jStat2.hypgeom.cdf(m - x - 1, N, m, N - n);
            } else if (m < n) {
              return jStat2.hypgeom.cdf(x, N, n, m);
            } else {
              var scaledCDF = 1;
              var scaledPDF = 1;
              var samplesDone = 0;
              for (var i = 0; i < x; i++) {
                while (scaledCDF > 1 && samplesDone < n) {
                  var factor = 1 - m / (N - samplesDone);
                  scaledPDF *= factor;
                  scaledCDF *= factor;
                  samplesDone++;
                }
                scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
                scaledCDF += scaledPDF;
              }
              for (; samplesDone < n; samplesDone++) {
                scaledCDF *= 1 - m / (N - samplesDone);
              }
              return Math2.min(1, Math2.max(0, scaledCDF));
            }
          }
        });
        jStat2.extend(jStat2.poisson, {
          pdf: function pdf(k, l) {
            if (l < 0 || k % 1 !== 0 || k < 0) {
              return 0;
            }
            return Math2.pow(l, k) * Math2.exp(-l) / jStat2.factorial(k);
          },
          cdf: function cdf(x, l) {
            var sumarr = [], k = 0;
            if (x < 0) return 0;
            for (; k <= x; k++) {
              sumarr.push(jStat2.poisson.pdf(k, l));
            }
            return jStat2.sum(sumarr);
          },
          mean: function(l) {
            return l;
          },
          variance: function(l) {
            return l;
          },
          sampleSmall: function sampleSmall(l) {
            var p = 1, k = 0, L = Math2.exp(-l);
            do {
              k++;
              p *= jStat2._random_fn();
            } while (p > L);
            return k - 1;
          },
          sampleLarge: function sampleLarge(l) {
            var lam = l;
            var k;
            var U, V, slam, loglam, a, b, invalpha, vr, us;
            slam = Math2.sqrt(lam);
            loglam = Math2.log(lam);
            b = 0.931 + 2.53 * slam;
            a = -0.059 + 0.02483 * b;
            invalpha = 1.1239 + 1.1328 / (b - 3.4);
            vr = 0.9277 - 3.6224 / (b - 2);
            while (1) {
              U = Math2.random() - 0.5;
              V = Math2.random();
              us = 0.5 - Math2.abs(U);
              k = Math2.floor((2 * a / us + b) * U + lam + 0.43);
              if (us >= 0.07 && V <= vr) {
                return k;
              }
              if (k < 0 || us < 0.013 && V > us) {
                continue;
              }
              if (Math2.log(V) + Math2.log(invalpha) - Math2.log(a / (us * us) + b) <= -lam + k * loglam - jStat2.loggam(k + 1)) {
                return k;
              }
            }
          },
          sample: function sample(l) {
            if (l < 10)
              return this.sampleSmall(l);
            else
              return this.sampleLarge(l);
          }
        });
        jStat2.extend(jStat2.triangular, {
          pdf: function pdf(x, a, b, c) {
            if (b <= a || c < a || c > b) {
              return NaN;
            } else {
              if (x < a || x > b) {
                return 0;
              } else if (x < c) {
                return 2 * (x - a) / ((b - a) * (c - a));
              } else if (x === c) {
                return 2 / (b - a);
              } else {
                return 2 * (b - x) / ((b - a) * (b - c));
              }
            }
          },
          cdf: function cdf(x, a, b, c) {
            if (b <= a || c < a || c > b)
              return NaN;
            if (x <= a)
              return 0;
            else if (x >= b)
              return 1;
            if (x <= c)
              return Math2.pow(x - a, 2) / ((b - a) * (c - a));
            else
              return 1 - Math2.pow(b - x, 2) / ((b - a) * (b - c));
          },
          inv: function inv(p, a, b, c) {
            if (b <= a || c < a || c > b) {
              return NaN;
            } else {
              if (p <= (c - a) / (b - a)) {
                return a + (b - a) * Math2.sqrt(p * ((c - a) / (b - a)));
              } else {
                return a + (b - a) * (1 - Math2.sqrt((1 - p) * (1 - (c - a) / (b - a))));
              }
            }
          },
          mean: function mean3(a, b, c) {
            return (a + b + c) / 3;
          },
          median: function median2(a, b, c) {
            if (c <= (a + b) / 2) {
              return b - Math2.sqrt((b - a) * (b - c)) / Math2.sqrt(2);
            } else if (c > (a + b) / 2) {
              return a + Math2.sqrt((b - a) * (c - a)) / Math2.sqrt(2);
            }
          },
          mode: function mode(a, b, c) {
            return c;
          },
          sample: function sample(a, b, c) {
            var u = jStat2._random_fn();
            if (u < (c - a) / (b - a))
              return a + Math2.sqrt(u * (b - a) * (c - a));
            return b - Math2.sqrt((1 - u) * (b - a) * (b - c));
          },
          variance: function variance(a, b, c) {
            return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
          }
        });
        jStat2.extend(jStat2.arcsine, {
          pdf: function pdf(x, a, b) {
            if (b <= a) return NaN;
            return x <= a || x >= b ? 0 : 2 / Math2.PI * Math2.pow(Math2.pow(b - a, 2) - Math2.pow(2 * x - a - b, 2), -0.5);
          },
          cdf: function cdf(x, a, b) {
            if (x < a)
              return 0;
            else if (x < b)
              return 2 / Math2.PI * Math2.asin(Math2.sqrt((x - a) / (b - a)));
            return 1;
          },
          inv: function(p, a, b) {
            return a + (0.5 - 0.5 * Math2.cos(Math2.PI * p)) * (b - a);
          },
          mean: function mean3(a, b) {
            if (b <= a) return NaN;
            return (a + b) / 2;
          },
          median: function median2(a, b) {
            if (b <= a) return NaN;
            return (a + b) / 2;
          },
          mode: function mode() {
            throw new Error("mode is not yet implemented");
          },
          sample: function sample(a, b) {
            return (a + b) / 2 + (b - a) / 2 * Math2.sin(2 * Math2.PI * jStat2.uniform.sample(0, 1));
          },
          variance: function variance(a, b) {
            if (b <= a) return NaN;
            return Math2.pow(b - a, 2) / 8;
          }
        });
        function laplaceSign(x) {
          return x / Math2.abs(x);
        }
        jStat2.extend(jStat2.laplace, {
          pdf: function pdf(x, mu, b) {
            return b <= 0 ? 0 : Math2.exp(-Math2.abs(x - mu) / b) / (2 * b);
          },
          cdf: function cdf(x, mu, b) {
            if (b <= 0) {
              return 0;
            }
            if (x < mu) {
              return 0.5 * Math2.exp((x - mu) / b);
            } else {
              return 1 - 0.5 * Math2.exp(-(x - mu) / b);
            }
          },
          mean: function(mu) {
            return mu;
          },
          median: function(mu) {
            return mu;
          },
          mode: function(mu) {
            return mu;
          },
          variance: function(mu, b) {
            return 2 * b * b;
          },
          sample: function sample(mu, b) {
            var u = jStat2._random_fn() - 0.5;
            return mu - b * laplaceSign(u) * Math2.log(1 - 2 * Math2.abs(u));
          }
        });
        function tukeyWprob(w, rr, cc) {
          var nleg = 12;
          var ihalf = 6;
          var C1 = -30;
          var C2 = -50;
          var C3 = 60;
          var bb = 8;
          var wlar = 3;
          var wincr1 = 2;
          var wincr2 = 3;
          var xleg = [
            0.9815606342467192,
            0.9041172563704749,
            0.7699026741943047,
            0.5873179542866175,
            0.3678314989981802,
            0.1252334085114689
          ];
          var aleg = [
            0.04717533638651183,
            0.10693932599531843,
            0.16007832854334622,
            0.20316742672306592,
            0.2334925365383548,
            0.24914704581340277
          ];
          var qsqz = w * 0.5;
          if (qsqz >= bb)
            return 1;
          var pr_w = 2 * jStat2.normal.cdf(qsqz, 0, 1, 1, 0) - 1;
          if (pr_w >= Math2.exp(C2 / cc))
            pr_w = Math2.pow(pr_w, cc);
          else
            pr_w = 0;
          var wincr;
          if (w > wlar)
            wincr = wincr1;
          else
            wincr = wincr2;
          var blb = qsqz;
          var binc = (bb - qsqz) / wincr;
          var bub = blb + binc;
          var einsum = 0;
          var cc1 = cc - 1;
          for (var wi = 1; wi <= wincr; wi++) {
            var elsum = 0;
            var a = 0.5 * (bub + blb);
            var b = 0.5 * (bub - blb);
            for (var jj = 1; jj <= nleg; jj++) {
              var j, xx;
              if (ihalf < jj) {
                j = nleg - jj + 1;
                xx = xleg[j - 1];
              } else {
                j = jj;
                xx = -xleg[j - 1];
              }
              var c = b * xx;
              var ac = a + c;
              var qexpo = ac * ac;
              if (qexpo > C3)
                break;
              var pplus = 2 * jStat2.normal.cdf(ac, 0, 1, 1, 0);
              var pminus = 2 * jStat2.normal.cdf(ac, w, 1, 1, 0);
              var rinsum = pplus * 0.5 - pminus * 0.5;
              if (rinsum >= Math2.exp(C1 / cc1)) {
                rinsum = aleg[j - 1] * Math2.exp(-(0.5 * qexpo)) * Math2.pow(rinsum, cc1);
                elsum += rinsum;
              }
            }
            elsum *= 2 * b * cc / Math2.sqrt(2 * Math2.PI);
            einsum += elsum;
            blb = bub;
            bub += binc;
          }
          pr_w += einsum;
          if (pr_w <= Math2.exp(C1 / rr))
            return 0;
          pr_w = Math2.pow(pr_w, rr);
          if (pr_w >= 1)
            return 1;
          return pr_w;
        }
        function tukeyQinv(p, c, v) {
          var p0 = 0.322232421088;
          var q0 = 0.099348462606;
          var p1 = -1;
          var q1 = 0.588581570495;
          var p2 = -0.342242088547;
          var q2 = 0.531103462366;
          var p3 = -0.204231210125;
          var q3 = 0.10353775285;
          var p4 = -453642210148e-16;
          var q4 = 0.0038560700634;
          var c1 = 0.8832;
          var c2 = 0.2368;
          var c3 = 1.214;
          var c4 = 1.208;
          var c5 = 1.4142;
          var vmax = 120;
          var ps = 0.5 - 0.5 * p;
          var yi = Math2.sqrt(Math2.log(1 / (ps * ps)));
          var t = yi + ((((yi * p4 + p3) * yi + p2) * yi + p1) * yi + p0) / ((((yi * q4 + q3) * yi + q2) * yi + q1) * yi + q0);
          if (v < vmax) t += (t * t * t + t) / v / 4;
          var q = c1 - c2 * t;
          if (v < vmax) q += -c3 / v + c4 * t / v;
          return t * (q * Math2.log(c - 1) + c5);
        }
        jStat2.extend(jStat2.tukey, {
          cdf: function cdf(q, nmeans, df) {
            var rr = 1;
            var cc = nmeans;
            var nlegq = 16;
            var ihalfq = 8;
            var eps1 = -30;
            var eps2 = 1e-14;
            var dhaf = 100;
            var dquar = 800;
            var deigh = 5e3;
            var dlarg = 25e3;
            var ulen1 = 1;
            var ulen2 = 0.5;
            var ulen3 = 0.25;
            var ulen4 = 0.125;
            var xlegq = [
              0.9894009349916499,
              0.9445750230732326,
              0.8656312023878318,
              0.755404408355003,
              0.6178762444026438,
              0.45801677765722737,
              0.2816035507792589,
              0.09501250983763744
            ];
            var alegq = [
              0.027152459411754096,
              0.062253523938647894,
              0.09515851168249279,
              0.12462897125553388,
              0.14959598881657674,
              0.16915651939500254,
              0.18260341504492358,
              0.1894506104550685
            ];
            if (q <= 0)
              return 0;
            if (df < 2 || rr < 1 || cc < 2) return NaN;
            if (!Number.isFinite(q))
              return 1;
            if (df > dlarg)
              return tukeyWprob(q, rr, cc);
            var f2 = df * 0.5;
            var f2lf = f2 * Math2.log(df) - df * Math2.log(2) - jStat2.gammaln(f2);
            var f21 = f2 - 1;
            var ff4 = df * 0.25;
            var ulen;
            if (df <= dhaf) ulen = ulen1;
            else if (df <= dquar) ulen = ulen2;
            else if (df <= deigh) ulen = ulen3;
            else ulen = ulen4;
            f2lf += Math2.log(ulen);
            var ans = 0;
            for (var i = 1; i <= 50; i++) {
              var otsum = 0;
              var twa1 = (2 * i - 1) * ulen;
              for (var jj = 1; jj <= nlegq; jj++) {
                var j, t1;
                if (ihalfq < jj) {
                  j = jj - ihalfq - 1;
                  t1 = f2lf + f21 * Math2.log(twa1 + xlegq[j] * ulen) - (xlegq[j] * ulen + twa1) * ff4;
                } else {
                  j = jj - 1;
                  t1 = f2lf + f21 * Math2.log(twa1 - xlegq[j] * ulen) + (xlegq[j] * ulen - twa1) * ff4;
                }
                var qsqz;
                if (t1 >= eps1) {
                  if (ihalfq < jj) {
                    qsqz = q * Math2.sqrt((xlegq[j] * ulen + twa1) * 0.5);
                  } else {
                    qsqz = q * Math2.sqrt((-(xlegq[j] * ulen) + twa1) * 0.5);
                  }
                  var wprb = tukeyWprob(qsqz, rr, cc);
                  var rotsum = wprb * alegq[j] * Math2.exp(t1);
                  otsum += rotsum;
                }
              }
              if (i * ulen >= 1 && otsum <= eps2)
                break;
              ans += otsum;
            }
            if (otsum > eps2) {
              throw new Error("tukey.cdf failed to converge");
            }
            if (ans > 1)
              ans = 1;
            return ans;
          },
          inv: function(p, nmeans, df) {
            var rr = 1;
            var cc = nmeans;
            var eps = 1e-4;
            var maxiter = 50;
            if (df < 2 || rr < 1 || cc < 2) return NaN;
            if (p < 0 || p > 1) return NaN;
            if (p === 0) return 0;
            if (p === 1) return Infinity;
            var x0 = tukeyQinv(p, cc, df);
            var valx0 = jStat2.tukey.cdf(x0, nmeans, df) - p;
            var x1;
            if (valx0 > 0)
              x1 = Math2.max(0, x0 - 1);
            else
              x1 = x0 + 1;
            var valx1 = jStat2.tukey.cdf(x1, nmeans, df) - p;
            var ans;
            for (var iter = 1; iter < maxiter; iter++) {
              ans = x1 - valx1 * (x1 - x0) / (valx1 - valx0);
              valx0 = valx1;
              x0 = x1;
              if (ans < 0) {
                ans = 0;
                valx1 = -p;
              }
              valx1 = jStat2.tukey.cdf(ans, nmeans, df) - p;
              x1 = ans;
              var xabs = Math2.abs(x1 - x0);
              if (xabs < eps)
                return ans;
            }
            throw new Error("tukey.inv failed to converge");
          }
        });
      })(jStat, Math);
      (function(jStat2, Math2) {
        var push = Array.prototype.push;
        var isArray2 = jStat2.utils.isArray;
        function isUsable(arg) {
          return isArray2(arg) || arg instanceof jStat2;
        }
        jStat2.extend({
          // add a vector/matrix to a vector/matrix or scalar
          add: function add(arr, arg) {
            if (isUsable(arg)) {
              if (!isUsable(arg[0])) arg = [arg];
              return jStat2.map(arr, function(value5, row2, col) {
                return value5 + arg[row2][col];
              });
            }
            return jStat2.map(arr, function(value5) {
              return value5 + arg;
            });
          },
          // subtract a vector or scalar from the vector
          subtract: function subtract(arr, arg) {
            if (isUsable(arg)) {
              if (!isUsable(arg[0])) arg = [arg];
              return jStat2.map(arr, function(value5, row2, col) {
                return value5 - arg[row2][col] || 0;
              });
            }
            return jStat2.map(arr, function(value5) {
              return value5 - arg;
            });
          },
          // matrix division
          divide: function divide(arr, arg) {
            if (isUsable(arg)) {
              if (!isUsable(arg[0])) arg = [arg];
              return jStat2.multiply(arr, jStat2.inv(arg));
            }
            return jStat2.map(arr, function(value5) {
              return value5 / arg;
            });
          },
          // matrix multiplication
          multiply: function multiply(arr, arg) {
            var row2, col, nrescols, sum2, nrow, ncol, res, rescols;
            if (arr.length === void 0 && arg.length === void 0) {
              return arr * arg;
            }
            nrow = arr.length, ncol = arr[0].length, res = jStat2.zeros(nrow, nrescols = isUsable(arg) ? arg[0].length : ncol), rescols = 0;
            if (isUsable(arg)) {
              for (; rescols < nrescols; rescols++) {
                for (row2 = 0; row2 < nrow; row2++) {
                  sum2 = 0;
                  for (col = 0; col < ncol; col++)
                    sum2 += arr[row2][col] * arg[col][rescols];
                  res[row2][rescols] = sum2;
                }
              }
              return nrow === 1 && rescols === 1 ? res[0][0] : res;
            }
            return jStat2.map(arr, function(value5) {
              return value5 * arg;
            });
          },
          // outer([1,2,3],[4,5,6])
          // ===
          // [[1],[2],[3]] times [[4,5,6]]
          // ->
          // [[4,5,6],[8,10,12],[12,15,18]]
          outer: function outer(A, B) {
            return jStat2.multiply(A.map(function(t) {
              return [t];
            }), [B]);
          },
          // Returns the dot product of two matricies
          dot: function dot(arr, arg) {
            if (!isUsable(arr[0])) arr = [arr];
            if (!isUsable(arg[0])) arg = [arg];
            var left = arr[0].length === 1 && arr.length !== 1 ? jStat2.transpose(arr) : arr, right = arg[0].length === 1 && arg.length !== 1 ? jStat2.transpose(arg) : arg, res = [], row2 = 0, nrow = left.length, ncol = left[0].length, sum2, col;
            for (; row2 < nrow; row2++) {
              res[row2] = [];
              sum2 = 0;
              for (col = 0; col < ncol; col++)
                sum2 += left[row2][col] * right[row2][col];
              res[row2] = sum2;
            }
            return res.length === 1 ? res[0] : res;
          },
          // raise every element by a scalar
          pow: function pow(arr, arg) {
            return jStat2.map(arr, function(value5) {
              return Math2.pow(value5, arg);
            });
          },
          // exponentiate every element
          exp: function exp(arr) {
            return jStat2.map(arr, function(value5) {
              return Math2.exp(value5);
            });
          },
          // generate the natural log of every element
          log: function exp(arr) {
            return jStat2.map(arr, function(value5) {
              return Math2.log(value5);
            });
          },
          // generate the absolute values of the vector
          abs: function abs(arr) {
            return jStat2.map(arr, function(value5) {
              return Math2.abs(value5);
            });
          },
          // computes the p-norm of the vector
          // In the case that a matrix is passed, uses the first row as the vector
          norm: function norm(arr, p) {
            var nnorm = 0, i = 0;
            if (isNaN(p)) p = 2;
            if (isUsable(arr[0])) arr = arr[0];
            for (; i < arr.length; i++) {
              nnorm += Math2.pow(Math2.abs(arr[i]), p);
            }
            return Math2.pow(nnorm, 1 / p);
          },
          // computes the angle between two vectors in rads
          // In case a matrix is passed, this uses the first row as the vector
          angle: function angle(arr, arg) {
            return Math2.acos(jStat2.dot(arr, arg) / (jStat2.norm(arr) * jStat2.norm(arg)));
          },
          // augment one matrix by another
          // Note: this function returns a matrix, not a jStat object
          aug: function aug(a, b) {
            var newarr = [];
            var i;
            for (i = 0; i < a.length; i++) {
              newarr.push(a[i].slice());
            }
            for (i = 0; i < newarr.length; i++) {
              push.apply(newarr[i], b[i]);
            }
            return newarr;
          },
          // The inv() function calculates the inverse of a matrix
          // Create the inverse by augmenting the matrix by the identity matrix of the
          // appropriate size, and then use G-J elimination on the augmented matrix.
          inv: function inv(a) {
            var rows = a.length;
            var cols = a[0].length;
            var b = jStat2.identity(rows, cols);
            var c = jStat2.gauss_jordan(a, b);
            var result = [];
            var i = 0;
            var j;
            for (; i < rows; i++) {
              result[i] = [];
              for (j = cols; j < c[0].length; j++)
                result[i][j - cols] = c[i][j];
            }
            return result;
          },
          // calculate the determinant of a matrix
          det: function det(a) {
            if (a.length === 2) {
              return a[0][0] * a[1][1] - a[0][1] * a[1][0];
            }
            var determinant = 0;
            for (var i = 0; i < a.length; i++) {
              var submatrix = [];
              for (var row2 = 1; row2 < a.length; row2++) {
                submatrix[row2 - 1] = [];
                for (var col = 0; col < a.length; col++) {
                  if (col < i) {
                    submatrix[row2 - 1][col] = a[row2][col];
                  } else if (col > i) {
                    submatrix[row2 - 1][col - 1] = a[row2][col];
                  }
                }
              }
              var sign = i % 2 ? -1 : 1;
              determinant += det(submatrix) * a[0][i] * sign;
            }
            return determinant;
          },
          gauss_elimination: function gauss_elimination(a, b) {
            var i = 0, j = 0, n = a.length, m = a[0].length, factor = 1, sum2 = 0, x = [], maug, pivot, temp, k;
            a = jStat2.aug(a, b);
            maug = a[0].length;
            for (i = 0; i < n; i++) {
              pivot = a[i][i];
              j = i;
              for (k = i + 1; k < m; k++) {
                if (pivot < Math2.abs(a[k][i])) {
                  pivot = a[k][i];
                  j = k;
                }
              }
              if (j != i) {
                for (k = 0; k < maug; k++) {
                  temp = a[i][k];
                  a[i][k] = a[j][k];
                  a[j][k] = temp;
                }
              }
              for (j = i + 1; j < n; j++) {
                factor = a[j][i] / a[i][i];
                for (k = i; k < maug; k++) {
                  a[j][k] = a[j][k] - factor * a[i][k];
                }
              }
            }
            for (i = n - 1; i >= 0; i--) {
              sum2 = 0;
              for (j = i + 1; j <= n - 1; j++) {
                sum2 = sum2 + x[j] * a[i][j];
              }
              x[i] = (a[i][maug - 1] - sum2) / a[i][i];
            }
            return x;
          },
          gauss_jordan: function gauss_jordan(a, b) {
            var m = jStat2.aug(a, b);
            var h = m.length;
            var w = m[0].length;
            var c = 0;
            var x, y, y2;
            for (y = 0; y < h; y++) {
              var maxrow = y;
              for (y2 = y + 1; y2 < h; y2++) {
                if (Math2.abs(m[y2][y]) > Math2.abs(m[maxrow][y]))
                  maxrow = y2;
              }
              var tmp = m[y];
              m[y] = m[maxrow];
              m[maxrow] = tmp;
              for (y2 = y + 1; y2 < h; y2++) {
                c = m[y2][y] / m[y][y];
                for (x = y; x < w; x++) {
                  m[y2][x] -= m[y][x] * c;
                }
              }
            }
            for (y = h - 1; y >= 0; y--) {
              c = m[y][y];
              for (y2 = 0; y2 < y; y2++) {
                for (x = w - 1; x > y - 1; x--) {
                  m[y2][x] -= m[y][x] * m[y2][y] / c;
                }
              }
              m[y][y] /= c;
              for (x = h; x < w; x++) {
                m[y][x] /= c;
              }
            }
            return m;
          },
          // solve equation
          // Ax=b
          // A is upper triangular matrix
          // A=[[1,2,3],[0,4,5],[0,6,7]]
          // b=[1,2,3]
          // triaUpSolve(A,b) // -> [2.666,0.1666,1.666]
          // if you use matrix style
          // A=[[1,2,3],[0,4,5],[0,6,7]]
          // b=[[1],[2],[3]]
          // will return [[2.666],[0.1666],[1.666]]
          triaUpSolve: function triaUpSolve(A, b) {
            var size = A[0].length;
            var x = jStat2.zeros(1, size)[0];
            var parts;
            var matrix_mode = false;
            if (b[0].length != void 0) {
              b = b.map(function(i) {
                return i[0];
              });
              matrix_mode = true;
            }
            jStat2.arange(size - 1, -1, -1).forEach(function(i) {
              parts = jStat2.arange(i + 1, size).map(function(j) {
                return x[j] * A[i][j];
              });
              x[i] = (b[i] - jStat2.sum(parts)) / A[i][i];
            });
            if (matrix_mode)
              return x.map(function(i) {
                return [i];
              });
            return x;
          },
          triaLowSolve: function triaLowSolve(A, b) {
            var size = A[0].length;
            var x = jStat2.zeros(1, size)[0];
            var parts;
            var matrix_mode = false;
            if (b[0].length != void 0) {
              b = b.map(function(i) {
                return i[0];
              });
              matrix_mode = true;
            }
            jStat2.arange(size).forEach(function(i) {
              parts = jStat2.arange(i).map(function(j) {
                return A[i][j] * x[j];
              });
              x[i] = (b[i] - jStat2.sum(parts)) / A[i][i];
            });
            if (matrix_mode)
              return x.map(function(i) {
                return [i];
              });
            return x;
          },
          // A -> [L,U]
          // A=LU
          // L is lower triangular matrix
          // U is upper triangular matrix
          lu: function lu(A) {
            var size = A.length;
            var L = jStat2.identity(size);
            var R = jStat2.zeros(A.length, A[0].length);
            var parts;
            jStat2.arange(size).forEach(function(t) {
              R[0][t] = A[0][t];
            });
            jStat2.arange(1, size).forEach(function(l) {
              jStat2.arange(l).forEach(function(i) {
                parts = jStat2.arange(i).map(function(jj) {
                  return L[l][jj] * R[jj][i];
                });
                L[l][i] = (A[l][i] - jStat2.sum(parts)) / R[i][i];
              });
              jStat2.arange(l, size).forEach(function(j) {
                parts = jStat2.arange(l).map(function(jj) {
                  return L[l][jj] * R[jj][j];
                });
                R[l][j] = A[parts.length][j] - jStat2.sum(parts);
              });
            });
            return [L, R];
          },
          // A -> T
          // A=TT'
          // T is lower triangular matrix
          cholesky: function cholesky(A) {
            var size = A.length;
            var T = jStat2.zeros(A.length, A[0].length);
            var parts;
            jStat2.arange(size).forEach(function(i) {
              parts = jStat2.arange(i).map(function(t) {
                return Math2.pow(T[i][t], 2);
              });
              T[i][i] = Math2.sqrt(A[i][i] - jStat2.sum(parts));
              jStat2.arange(i + 1, size).forEach(function(j) {
                parts = jStat2.arange(i).map(function(t) {
                  return T[i][t] * T[j][t];
                });
                T[j][i] = (A[i][j] - jStat2.sum(parts)) / T[i][i];
              });
            });
            return T;
          },
          gauss_jacobi: function gauss_jacobi(a, b, x, r) {
            var i = 0;
            var j = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var xv, c, h, xk;
            for (; i < n; i++) {
              l[i] = [];
              u[i] = [];
              d[i] = [];
              for (j = 0; j < n; j++) {
                if (i > j) {
                  l[i][j] = a[i][j];
                  u[i][j] = d[i][j] = 0;
                } else if (i < j) {
                  u[i][j] = a[i][j];
                  l[i][j] = d[i][j] = 0;
                } else {
                  d[i][j] = a[i][j];
                  l[i][j] = u[i][j] = 0;
                }
              }
            }
            h = jStat2.multiply(jStat2.multiply(jStat2.inv(d), jStat2.add(l, u)), -1);
            c = jStat2.multiply(jStat2.inv(d), b);
            xv = x;
            xk = jStat2.add(jStat2.multiply(h, x), c);
            i = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i++;
            }
            return xk;
          },
          gauss_seidel: function gauss_seidel(a, b, x, r) {
            var i = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var j, xv, c, h, xk;
            for (; i < n; i++) {
              l[i] = [];
              u[i] = [];
              d[i] = [];
              for (j = 0; j < n; j++) {
                if (i > j) {
                  l[i][j] = a[i][j];
                  u[i][j] = d[i][j] = 0;
                } else if (i < j) {
                  u[i][j] = a[i][j];
                  l[i][j] = d[i][j] = 0;
                } else {
                  d[i][j] = a[i][j];
                  l[i][j] = u[i][j] = 0;
                }
              }
            }
            h = jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(d, l)), u), -1);
            c = jStat2.multiply(jStat2.inv(jStat2.add(d, l)), b);
            xv = x;
            xk = jStat2.add(jStat2.multiply(h, x), c);
            i = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i = i + 1;
            }
            return xk;
          },
          SOR: function SOR(a, b, x, r, w) {
            var i = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var j, xv, c, h, xk;
            for (; i < n; i++) {
              l[i] = [];
              u[i] = [];
              d[i] = [];
              for (j = 0; j < n; j++) {
                if (i > j) {
                  l[i][j] = a[i][j];
                  u[i][j] = d[i][j] = 0;
                } else if (i < j) {
                  u[i][j] = a[i][j];
                  l[i][j] = d[i][j] = 0;
                } else {
                  d[i][j] = a[i][j];
                  l[i][j] = u[i][j] = 0;
                }
              }
            }
            h = jStat2.multiply(
              jStat2.inv(jStat2.add(d, jStat2.multiply(l, w))),
              jStat2.subtract(
                jStat2.multiply(d, 1 - w),
                jStat2.multiply(u, w)
              )
            );
            c = jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(
              d,
              jStat2.multiply(l, w)
            )), b), w);
            xv = x;
            xk = jStat2.add(jStat2.multiply(h, x), c);
            i = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i++;
            }
            return xk;
          },
          householder: function householder(a) {
            var m = a.length;
            var n = a[0].length;
            var i = 0;
            var w = [];
            var p = [];
            var alpha, r, k, j, factor;
            for (; i < m - 1; i++) {
              alpha = 0;
              for (j = i + 1; j < n; j++)
                alpha += a[j][i] * a[j][i];
              factor = a[i + 1][i] > 0 ? -1 : 1;
              alpha = factor * Math2.sqrt(alpha);
              r = Math2.sqrt((alpha * alpha - a[i + 1][i] * alpha) / 2);
              w = jStat2.zeros(m, 1);
              w[i + 1][0] = (a[i + 1][i] - alpha) / (2 * r);
              for (k = i + 2; k < m; k++) w[k][0] = a[k][i] / (2 * r);
              p = jStat2.subtract(
                jStat2.identity(m, n),
                jStat2.multiply(jStat2.multiply(w, jStat2.transpose(w)), 2)
              );
              a = jStat2.multiply(p, jStat2.multiply(a, p));
            }
            return a;
          },
          // A -> [Q,R]
          // Q is orthogonal matrix
          // R is upper triangular
          QR: (function() {
            var sum2 = jStat2.sum;
            var range = jStat2.arange;
            function qr2(x) {
              var n = x.length;
              var p = x[0].length;
              var r = jStat2.zeros(p, p);
              x = jStat2.copy(x);
              var i, j, k;
              for (j = 0; j < p; j++) {
                r[j][j] = Math2.sqrt(sum2(range(n).map(function(i2) {
                  return x[i2][j] * x[i2][j];
                })));
                for (i = 0; i < n; i++) {
                  x[i][j] = x[i][j] / r[j][j];
                }
                for (k = j + 1; k < p; k++) {
                  r[j][k] = sum2(range(n).map(function(i2) {
                    return x[i2][j] * x[i2][k];
                  }));
                  for (i = 0; i < n; i++) {
                    x[i][k] = x[i][k] - x[i][j] * r[j][k];
                  }
                }
              }
              return [x, r];
            }
            return qr2;
          })(),
          lstsq: /* @__PURE__ */ (function() {
            function R_I(A) {
              A = jStat2.copy(A);
              var size = A.length;
              var I = jStat2.identity(size);
              jStat2.arange(size - 1, -1, -1).forEach(function(i) {
                jStat2.sliceAssign(
                  I,
                  { row: i },
                  jStat2.divide(jStat2.slice(I, { row: i }), A[i][i])
                );
                jStat2.sliceAssign(
                  A,
                  { row: i },
                  jStat2.divide(jStat2.slice(A, { row: i }), A[i][i])
                );
                jStat2.arange(i).forEach(function(j) {
                  var c = jStat2.multiply(A[j][i], -1);
                  var Aj = jStat2.slice(A, { row: j });
                  var cAi = jStat2.multiply(jStat2.slice(A, { row: i }), c);
                  jStat2.sliceAssign(A, { row: j }, jStat2.add(Aj, cAi));
                  var Ij = jStat2.slice(I, { row: j });
                  var cIi = jStat2.multiply(jStat2.slice(I, { row: i }), c);
                  jStat2.sliceAssign(I, { row: j }, jStat2.add(Ij, cIi));
                });
              });
              return I;
            }
            function qr_solve(A, b) {
              var array_mode = false;
              if (b[0].length === void 0) {
                b = b.map(function(x2) {
                  return [x2];
                });
                array_mode = true;
              }
              var QR = jStat2.QR(A);
              var Q = QR[0];
              var R = QR[1];
              var attrs = A[0].length;
              var Q1 = jStat2.slice(Q, { col: { end: attrs } });
              var R1 = jStat2.slice(R, { row: { end: attrs } });
              var RI = R_I(R1);
              var Q2 = jStat2.transpose(Q1);
              if (Q2[0].length === void 0) {
                Q2 = [Q2];
              }
              var x = jStat2.multiply(jStat2.multiply(RI, Q2), b);
              if (x.length === void 0) {
                x = [[x]];
              }
              if (array_mode)
                return x.map(function(i) {
                  return i[0];
                });
              return x;
            }
            return qr_solve;
          })(),
          jacobi: function jacobi(a) {
            var condition = 1;
            var n = a.length;
            var e = jStat2.identity(n, n);
            var ev = [];
            var b, i, j, p, q, maxim, theta, s;
            while (condition === 1) {
              maxim = a[0][1];
              p = 0;
              q = 1;
              for (i = 0; i < n; i++) {
                for (j = 0; j < n; j++) {
                  if (i != j) {
                    if (maxim < Math2.abs(a[i][j])) {
                      maxim = Math2.abs(a[i][j]);
                      p = i;
                      q = j;
                    }
                  }
                }
              }
              if (a[p][p] === a[q][q])
                theta = a[p][q] > 0 ? Math2.PI / 4 : -Math2.PI / 4;
              else
                theta = Math2.atan(2 * a[p][q] / (a[p][p] - a[q][q])) / 2;
              s = jStat2.identity(n, n);
              s[p][p] = Math2.cos(theta);
              s[p][q] = -Math2.sin(theta);
              s[q][p] = Math2.sin(theta);
              s[q][q] = Math2.cos(theta);
              e = jStat2.multiply(e, s);
              b = jStat2.multiply(jStat2.multiply(jStat2.inv(s), a), s);
              a = b;
              condition = 0;
              for (i = 1; i < n; i++) {
                for (j = 1; j < n; j++) {
                  if (i != j && Math2.abs(a[i][j]) > 1e-3) {
                    condition = 1;
                  }
                }
              }
            }
            for (i = 0; i < n; i++) ev.push(a[i][i]);
            return [e, ev];
          },
          rungekutta: function rungekutta(f, h, p, t_j, u_j, order) {
            var k1, k2, u_j1, k3, k4;
            if (order === 2) {
              while (t_j <= p) {
                k1 = h * f(t_j, u_j);
                k2 = h * f(t_j + h, u_j + k1);
                u_j1 = u_j + (k1 + k2) / 2;
                u_j = u_j1;
                t_j = t_j + h;
              }
            }
            if (order === 4) {
              while (t_j <= p) {
                k1 = h * f(t_j, u_j);
                k2 = h * f(t_j + h / 2, u_j + k1 / 2);
                k3 = h * f(t_j + h / 2, u_j + k2 / 2);
                k4 = h * f(t_j + h, u_j + k3);
                u_j1 = u_j + (k1 + 2 * k2 + 2 * k3 + k4) / 6;
                u_j = u_j1;
                t_j = t_j + h;
              }
            }
            return u_j;
          },
          romberg: function romberg(f, a, b, order) {
            var i = 0;
            var h = (b - a) / 2;
            var x = [];
            var h1 = [];
            var g2 = [];
            var m, a1, j, k, I;
            while (i < order / 2) {
              I = f(a);
              for (j = a, k = 0; j <= b; j = j + h, k++) x[k] = j;
              m = x.length;
              for (j = 1; j < m - 1; j++) {
                I += (j % 2 !== 0 ? 4 : 2) * f(x[j]);
              }
              I = h / 3 * (I + f(b));
              g2[i] = I;
              h /= 2;
              i++;
            }
            a1 = g2.length;
            m = 1;
            while (a1 !== 1) {
              for (j = 0; j < a1 - 1; j++)
                h1[j] = (Math2.pow(4, m) * g2[j + 1] - g2[j]) / (Math2.pow(4, m) - 1);
              a1 = h1.length;
              g2 = h1;
              h1 = [];
              m++;
            }
            return g2;
          },
          richardson: function richardson(X, f, x, h) {
            function pos(X2, x2) {
              var i2 = 0;
              var n = X2.length;
              var p;
              for (; i2 < n; i2++)
                if (X2[i2] === x2) p = i2;
              return p;
            }
            var h_min = Math2.abs(x - X[pos(X, x) + 1]);
            var i = 0;
            var g2 = [];
            var h1 = [];
            var y1, y2, m, a, j;
            while (h >= h_min) {
              y1 = pos(X, x + h);
              y2 = pos(X, x);
              g2[i] = (f[y1] - 2 * f[y2] + f[2 * y2 - y1]) / (h * h);
              h /= 2;
              i++;
            }
            a = g2.length;
            m = 1;
            while (a != 1) {
              for (j = 0; j < a - 1; j++)
                h1[j] = (Math2.pow(4, m) * g2[j + 1] - g2[j]) / (Math2.pow(4, m) - 1);
              a = h1.length;
              g2 = h1;
              h1 = [];
              m++;
            }
            return g2;
          },
          simpson: function simpson(f, a, b, n) {
            var h = (b - a) / n;
            var I = f(a);
            var x = [];
            var j = a;
            var k = 0;
            var i = 1;
            var m;
            for (; j <= b; j = j + h, k++)
              x[k] = j;
            m = x.length;
            for (; i < m - 1; i++) {
              I += (i % 2 !== 0 ? 4 : 2) * f(x[i]);
            }
            return h / 3 * (I + f(b));
          },
          hermite: function hermite(X, F, dF, value5) {
            var n = X.length;
            var p = 0;
            var i = 0;
            var l = [];
            var dl = [];
            var A = [];
            var B = [];
            var j;
            for (; i < n; i++) {
              l[i] = 1;
              for (j = 0; j < n; j++) {
                if (i != j) l[i] *= (value5 - X[j]) / (X[i] - X[j]);
              }
              dl[i] = 0;
              for (j = 0; j < n; j++) {
                if (i != j) dl[i] += 1 / (X[i] - X[j]);
              }
              A[i] = (1 - 2 * (value5 - X[i]) * dl[i]) * (l[i] * l[i]);
              B[i] = (value5 - X[i]) * (l[i] * l[i]);
              p += A[i] * F[i] + B[i] * dF[i];
            }
            return p;
          },
          lagrange: function lagrange(X, F, value5) {
            var p = 0;
            var i = 0;
            var j, l;
            var n = X.length;
            for (; i < n; i++) {
              l = F[i];
              for (j = 0; j < n; j++) {
                if (i != j) l *= (value5 - X[j]) / (X[i] - X[j]);
              }
              p += l;
            }
            return p;
          },
          cubic_spline: function cubic_spline(X, F, value5) {
            var n = X.length;
            var i = 0, j;
            var A = [];
            var B = [];
            var alpha = [];
            var c = [];
            var h = [];
            var b = [];
            var d = [];
            for (; i < n - 1; i++)
              h[i] = X[i + 1] - X[i];
            alpha[0] = 0;
            for (i = 1; i < n - 1; i++) {
              alpha[i] = 3 / h[i] * (F[i + 1] - F[i]) - 3 / h[i - 1] * (F[i] - F[i - 1]);
            }
            for (i = 1; i < n - 1; i++) {
              A[i] = [];
              B[i] = [];
              A[i][i - 1] = h[i - 1];
              A[i][i] = 2 * (h[i - 1] + h[i]);
              A[i][i + 1] = h[i];
              B[i][0] = alpha[i];
            }
            c = jStat2.multiply(jStat2.inv(A), B);
            for (j = 0; j < n - 1; j++) {
              b[j] = (F[j + 1] - F[j]) / h[j] - h[j] * (c[j + 1][0] + 2 * c[j][0]) / 3;
              d[j] = (c[j + 1][0] - c[j][0]) / (3 * h[j]);
            }
            for (j = 0; j < n; j++) {
              if (X[j] > value5) break;
            }
            j -= 1;
            return F[j] + (value5 - X[j]) * b[j] + jStat2.sq(value5 - X[j]) * c[j] + (value5 - X[j]) * jStat2.sq(value5 - X[j]) * d[j];
          },
          gauss_quadrature: function gauss_quadrature() {
            throw new Error("gauss_quadrature not yet implemented");
          },
          PCA: function PCA(X) {
            var m = X.length;
            var n = X[0].length;
            var i = 0;
            var j, temp1;
            var u = [];
            var D = [];
            var result = [];
            var temp2 = [];
            var Y = [];
            var Bt = [];
            var B = [];
            var C = [];
            var V = [];
            var Vt = [];
            for (i = 0; i < m; i++) {
              u[i] = jStat2.sum(X[i]) / n;
            }
            for (i = 0; i < n; i++) {
              B[i] = [];
              for (j = 0; j < m; j++) {
                B[i][j] = X[j][i] - u[j];
              }
            }
            B = jStat2.transpose(B);
            for (i = 0; i < m; i++) {
              C[i] = [];
              for (j = 0; j < m; j++) {
                C[i][j] = jStat2.dot([B[i]], [B[j]]) / (n - 1);
              }
            }
            result = jStat2.jacobi(C);
            V = result[0];
            D = result[1];
            Vt = jStat2.transpose(V);
            for (i = 0; i < D.length; i++) {
              for (j = i; j < D.length; j++) {
                if (D[i] < D[j]) {
                  temp1 = D[i];
                  D[i] = D[j];
                  D[j] = temp1;
                  temp2 = Vt[i];
                  Vt[i] = Vt[j];
                  Vt[j] = temp2;
                }
              }
            }
            Bt = jStat2.transpose(B);
            for (i = 0; i < m; i++) {
              Y[i] = [];
              for (j = 0; j < Bt.length; j++) {
                Y[i][j] = jStat2.dot([Vt[i]], [Bt[j]]);
              }
            }
            return [X, D, Vt, Y];
          }
        });
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jStat2.fn[passfunc] = function(arg, func) {
              var tmpthis = this;
              if (func) {
                setTimeout(function() {
                  func.call(tmpthis, jStat2.fn[passfunc].call(tmpthis, arg));
                }, 15);
                return this;
              }
              if (typeof jStat2[passfunc](this, arg) === "number")
                return jStat2[passfunc](this, arg);
              else
                return jStat2(jStat2[passfunc](this, arg));
            };
          })(funcs[i]);
        })("add divide multiply subtract dot pow exp log abs norm angle".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        var slice = [].slice;
        var isNumber = jStat2.utils.isNumber;
        var isArray2 = jStat2.utils.isArray;
        jStat2.extend({
          // 2 different parameter lists:
          // (value, mean, sd)
          // (value, array, flag)
          zscore: function zscore() {
            var args = slice.call(arguments);
            if (isNumber(args[1])) {
              return (args[0] - args[1]) / args[2];
            }
            return (args[0] - jStat2.mean(args[1])) / jStat2.stdev(args[1], args[2]);
          },
          // 3 different paramter lists:
          // (value, mean, sd, sides)
          // (zscore, sides)
          // (value, array, sides, flag)
          ztest: function ztest() {
            var args = slice.call(arguments);
            var z2;
            if (isArray2(args[1])) {
              z2 = jStat2.zscore(args[0], args[1], args[3]);
              return args[2] === 1 ? jStat2.normal.cdf(-Math2.abs(z2), 0, 1) : jStat2.normal.cdf(-Math2.abs(z2), 0, 1) * 2;
            } else {
              if (args.length > 2) {
                z2 = jStat2.zscore(args[0], args[1], args[2]);
                return args[3] === 1 ? jStat2.normal.cdf(-Math2.abs(z2), 0, 1) : jStat2.normal.cdf(-Math2.abs(z2), 0, 1) * 2;
              } else {
                z2 = args[0];
                return args[1] === 1 ? jStat2.normal.cdf(-Math2.abs(z2), 0, 1) : jStat2.normal.cdf(-Math2.abs(z2), 0, 1) * 2;
              }
            }
          }
        });
        jStat2.extend(jStat2.fn, {
          zscore: function zscore(value5, flag) {
            return (value5 - this.mean()) / this.stdev(flag);
          },
          ztest: function ztest(value5, sides, flag) {
            var zscore = Math2.abs(this.zscore(value5, flag));
            return sides === 1 ? jStat2.normal.cdf(-zscore, 0, 1) : jStat2.normal.cdf(-zscore, 0, 1) * 2;
          }
        });
        jStat2.extend({
          // 2 parameter lists
          // (value, mean, sd, n)
          // (value, array)
          tscore: function tscore() {
            var args = slice.call(arguments);
            return args.length === 4 ? (args[0] - args[1]) / (args[2] / Math2.sqrt(args[3])) : (args[0] - jStat2.mean(args[1])) / (jStat2.stdev(args[1], true) / Math2.sqrt(args[1].length));
          },
          // 3 different paramter lists:
          // (value, mean, sd, n, sides)
          // (tscore, n, sides)
          // (value, array, sides)
          ttest: function ttest() {
            var args = slice.call(arguments);
            var tscore;
            if (args.length === 5) {
              tscore = Math2.abs(jStat2.tscore(args[0], args[1], args[2], args[3]));
              return args[4] === 1 ? jStat2.studentt.cdf(-tscore, args[3] - 1) : jStat2.studentt.cdf(-tscore, args[3] - 1) * 2;
            }
            if (isNumber(args[1])) {
              tscore = Math2.abs(args[0]);
              return args[2] == 1 ? jStat2.studentt.cdf(-tscore, args[1] - 1) : jStat2.studentt.cdf(-tscore, args[1] - 1) * 2;
            }
            tscore = Math2.abs(jStat2.tscore(args[0], args[1]));
            return args[2] == 1 ? jStat2.studentt.cdf(-tscore, args[1].length - 1) : jStat2.studentt.cdf(-tscore, args[1].length - 1) * 2;
          }
        });
        jStat2.extend(jStat2.fn, {
          tscore: function tscore(value5) {
            return (value5 - this.mean()) / (this.stdev(true) / Math2.sqrt(this.cols()));
          },
          ttest: function ttest(value5, sides) {
            return sides === 1 ? 1 - jStat2.studentt.cdf(Math2.abs(this.tscore(value5)), this.cols() - 1) : jStat2.studentt.cdf(-Math2.abs(this.tscore(value5)), this.cols() - 1) * 2;
          }
        });
        jStat2.extend({
          // Paramter list is as follows:
          // (array1, array2, array3, ...)
          // or it is an array of arrays
          // array of arrays conversion
          anovafscore: function anovafscore() {
            var args = slice.call(arguments), expVar, sample, sampMean, sampSampMean, tmpargs, unexpVar, i, j;
            if (args.length === 1) {
              tmpargs = new Array(args[0].length);
              for (i = 0; i < args[0].length; i++) {
                tmpargs[i] = args[0][i];
              }
              args = tmpargs;
            }
            sample = new Array();
            for (i = 0; i < args.length; i++) {
              sample = sample.concat(args[i]);
            }
            sampMean = jStat2.mean(sample);
            expVar = 0;
            for (i = 0; i < args.length; i++) {
              expVar = expVar + args[i].length * Math2.pow(jStat2.mean(args[i]) - sampMean, 2);
            }
            expVar /= args.length - 1;
            unexpVar = 0;
            for (i = 0; i < args.length; i++) {
              sampSampMean = jStat2.mean(args[i]);
              for (j = 0; j < args[i].length; j++) {
                unexpVar += Math2.pow(args[i][j] - sampSampMean, 2);
              }
            }
            unexpVar /= sample.length - args.length;
            return expVar / unexpVar;
          },
          // 2 different paramter setups
          // (array1, array2, array3, ...)
          // (anovafscore, df1, df2)
          anovaftest: function anovaftest() {
            var args = slice.call(arguments), df1, df2, n, i;
            if (isNumber(args[0])) {
              return 1 - jStat2.centralF.cdf(args[0], args[1], args[2]);
            }
            var anovafscore = jStat2.anovafscore(args);
            df1 = args.length - 1;
            n = 0;
            for (i = 0; i < args.length; i++) {
              n = n + args[i].length;
            }
            df2 = n - df1 - 1;
            return 1 - jStat2.centralF.cdf(anovafscore, df1, df2);
          },
          ftest: function ftest(fscore, df1, df2) {
            return 1 - jStat2.centralF.cdf(fscore, df1, df2);
          }
        });
        jStat2.extend(jStat2.fn, {
          anovafscore: function anovafscore() {
            return jStat2.anovafscore(this.toArray());
          },
          anovaftes: function anovaftes() {
            var n = 0;
            var i;
            for (i = 0; i < this.length; i++) {
              n = n + this[i].length;
            }
            return jStat2.ftest(this.anovafscore(), this.length - 1, n - this.length);
          }
        });
        jStat2.extend({
          // 2 parameter lists
          // (mean1, mean2, n1, n2, sd)
          // (array1, array2, sd)
          qscore: function qscore() {
            var args = slice.call(arguments);
            var mean1, mean22, n1, n2, sd;
            if (isNumber(args[0])) {
              mean1 = args[0];
              mean22 = args[1];
              n1 = args[2];
              n2 = args[3];
              sd = args[4];
            } else {
              mean1 = jStat2.mean(args[0]);
              mean22 = jStat2.mean(args[1]);
              n1 = args[0].length;
              n2 = args[1].length;
              sd = args[2];
            }
            return Math2.abs(mean1 - mean22) / (sd * Math2.sqrt((1 / n1 + 1 / n2) / 2));
          },
          // 3 different parameter lists:
          // (qscore, n, k)
          // (mean1, mean2, n1, n2, sd, n, k)
          // (array1, array2, sd, n, k)
          qtest: function qtest() {
            var args = slice.call(arguments);
            var qscore;
            if (args.length === 3) {
              qscore = args[0];
              args = args.slice(1);
            } else if (args.length === 7) {
              qscore = jStat2.qscore(args[0], args[1], args[2], args[3], args[4]);
              args = args.slice(5);
            } else {
              qscore = jStat2.qscore(args[0], args[1], args[2]);
              args = args.slice(3);
            }
            var n = args[0];
            var k = args[1];
            return 1 - jStat2.tukey.cdf(qscore, k, n - k);
          },
          tukeyhsd: function tukeyhsd(arrays) {
            var sd = jStat2.pooledstdev(arrays);
            var means = arrays.map(function(arr) {
              return jStat2.mean(arr);
            });
            var n = arrays.reduce(function(n2, arr) {
              return n2 + arr.length;
            }, 0);
            var results = [];
            for (var i = 0; i < arrays.length; ++i) {
              for (var j = i + 1; j < arrays.length; ++j) {
                var p = jStat2.qtest(means[i], means[j], arrays[i].length, arrays[j].length, sd, n, arrays.length);
                results.push([[i, j], p]);
              }
            }
            return results;
          }
        });
        jStat2.extend({
          // 2 different parameter setups
          // (value, alpha, sd, n)
          // (value, alpha, array)
          normalci: function normalci() {
            var args = slice.call(arguments), ans = new Array(2), change;
            if (args.length === 4) {
              change = Math2.abs(jStat2.normal.inv(args[1] / 2, 0, 1) * args[2] / Math2.sqrt(args[3]));
            } else {
              change = Math2.abs(jStat2.normal.inv(args[1] / 2, 0, 1) * jStat2.stdev(args[2]) / Math2.sqrt(args[2].length));
            }
            ans[0] = args[0] - change;
            ans[1] = args[0] + change;
            return ans;
          },
          // 2 different parameter setups
          // (value, alpha, sd, n)
          // (value, alpha, array)
          tci: function tci() {
            var args = slice.call(arguments), ans = new Array(2), change;
            if (args.length === 4) {
              change = Math2.abs(jStat2.studentt.inv(args[1] / 2, args[3] - 1) * args[2] / Math2.sqrt(args[3]));
            } else {
              change = Math2.abs(jStat2.studentt.inv(args[1] / 2, args[2].length - 1) * jStat2.stdev(args[2], true) / Math2.sqrt(args[2].length));
            }
            ans[0] = args[0] - change;
            ans[1] = args[0] + change;
            return ans;
          },
          significant: function significant(pvalue, alpha) {
            return pvalue < alpha;
          }
        });
        jStat2.extend(jStat2.fn, {
          normalci: function normalci(value5, alpha) {
            return jStat2.normalci(value5, alpha, this.toArray());
          },
          tci: function tci(value5, alpha) {
            return jStat2.tci(value5, alpha, this.toArray());
          }
        });
        function differenceOfProportions(p1, n1, p2, n2) {
          if (p1 > 1 || p2 > 1 || p1 <= 0 || p2 <= 0) {
            throw new Error("Proportions should be greater than 0 and less than 1");
          }
          var pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
          var se = Math2.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
          return (p1 - p2) / se;
        }
        jStat2.extend(jStat2.fn, {
          oneSidedDifferenceOfProportions: function oneSidedDifferenceOfProportions(p1, n1, p2, n2) {
            var z2 = differenceOfProportions(p1, n1, p2, n2);
            return jStat2.ztest(z2, 1);
          },
          twoSidedDifferenceOfProportions: function twoSidedDifferenceOfProportions(p1, n1, p2, n2) {
            var z2 = differenceOfProportions(p1, n1, p2, n2);
            return jStat2.ztest(z2, 2);
          }
        });
      })(jStat, Math);
      jStat.models = /* @__PURE__ */ (function() {
        function sub_regress(exog) {
          var var_count = exog[0].length;
          var modelList = jStat.arange(var_count).map(function(endog_index) {
            var exog_index = jStat.arange(var_count).filter(function(i) {
              return i !== endog_index;
            });
            return ols(
              jStat.col(exog, endog_index).map(function(x) {
                return x[0];
              }),
              jStat.col(exog, exog_index)
            );
          });
          return modelList;
        }
        function ols(endog, exog) {
          var nobs = endog.length;
          var df_model = exog[0].length - 1;
          var df_resid = nobs - df_model - 1;
          var coef = jStat.lstsq(exog, endog);
          var predict2 = jStat.multiply(exog, coef.map(function(x) {
            return [x];
          })).map(function(p) {
            return p[0];
          });
          var resid = jStat.subtract(endog, predict2);
          var ybar = jStat.mean(endog);
          var SSE = jStat.sum(predict2.map(function(f) {
            return Math.pow(f - ybar, 2);
          }));
          var SSR = jStat.sum(endog.map(function(y, i) {
            return Math.pow(y - predict2[i], 2);
          }));
          var SST = SSE + SSR;
          var R2 = SSE / SST;
          return {
            exog,
            endog,
            nobs,
            df_model,
            df_resid,
            coef,
            predict: predict2,
            resid,
            ybar,
            SST,
            SSE,
            SSR,
            R2
          };
        }
        function t_test(model) {
          var subModelList = sub_regress(model.exog);
          var sigmaHat = Math.sqrt(model.SSR / model.df_resid);
          var seBetaHat = subModelList.map(function(mod) {
            var SST = mod.SST;
            var R2 = mod.R2;
            return sigmaHat / Math.sqrt(SST * (1 - R2));
          });
          var tStatistic = model.coef.map(function(coef, i) {
            return (coef - 0) / seBetaHat[i];
          });
          var pValue = tStatistic.map(function(t) {
            var leftppf = jStat.studentt.cdf(t, model.df_resid);
            return (leftppf > 0.5 ? 1 - leftppf : leftppf) * 2;
          });
          var c = jStat.studentt.inv(0.975, model.df_resid);
          var interval95 = model.coef.map(function(coef, i) {
            var d = c * seBetaHat[i];
            return [coef - d, coef + d];
          });
          return {
            se: seBetaHat,
            t: tStatistic,
            p: pValue,
            sigmaHat,
            interval95
          };
        }
        function F_test(model) {
          var F_statistic = model.R2 / model.df_model / ((1 - model.R2) / model.df_resid);
          var fcdf = function(x, n1, n2) {
            return jStat.beta.cdf(x / (n2 / n1 + x), n1 / 2, n2 / 2);
          };
          var pvalue = 1 - fcdf(F_statistic, model.df_model, model.df_resid);
          return { F_statistic, pvalue };
        }
        function ols_wrap(endog, exog) {
          var model = ols(endog, exog);
          var ttest = t_test(model);
          var ftest = F_test(model);
          var adjust_R2 = 1 - (1 - model.R2) * ((model.nobs - 1) / model.df_resid);
          model.t = ttest;
          model.f = ftest;
          model.adjust_R2 = adjust_R2;
          return model;
        }
        return { ols: ols_wrap };
      })();
      jStat.extend({
        buildxmatrix: function buildxmatrix() {
          var matrixRows = new Array(arguments.length);
          for (var i = 0; i < arguments.length; i++) {
            var array = [1];
            matrixRows[i] = array.concat(arguments[i]);
          }
          return jStat(matrixRows);
        },
        builddxmatrix: function builddxmatrix() {
          var matrixRows = new Array(arguments[0].length);
          for (var i = 0; i < arguments[0].length; i++) {
            var array = [1];
            matrixRows[i] = array.concat(arguments[0][i]);
          }
          return jStat(matrixRows);
        },
        buildjxmatrix: function buildjxmatrix(jMat) {
          var pass = new Array(jMat.length);
          for (var i = 0; i < jMat.length; i++) {
            pass[i] = jMat[i];
          }
          return jStat.builddxmatrix(pass);
        },
        buildymatrix: function buildymatrix(array) {
          return jStat(array).transpose();
        },
        buildjymatrix: function buildjymatrix(jMat) {
          return jMat.transpose();
        },
        matrixmult: function matrixmult(A, B) {
          var i, j, k, result, sum2;
          if (A.cols() == B.rows()) {
            if (B.rows() > 1) {
              result = [];
              for (i = 0; i < A.rows(); i++) {
                result[i] = [];
                for (j = 0; j < B.cols(); j++) {
                  sum2 = 0;
                  for (k = 0; k < A.cols(); k++) {
                    sum2 += A.toArray()[i][k] * B.toArray()[k][j];
                  }
                  result[i][j] = sum2;
                }
              }
              return jStat(result);
            }
            result = [];
            for (i = 0; i < A.rows(); i++) {
              result[i] = [];
              for (j = 0; j < B.cols(); j++) {
                sum2 = 0;
                for (k = 0; k < A.cols(); k++) {
                  sum2 += A.toArray()[i][k] * B.toArray()[j];
                }
                result[i][j] = sum2;
              }
            }
            return jStat(result);
          }
        },
        //regress and regresst to be fixed
        regress: function regress(jMatX, jMatY) {
          var innerinv = jStat.xtranspxinv(jMatX);
          var xtransp = jMatX.transpose();
          var next = jStat.matrixmult(jStat(innerinv), xtransp);
          return jStat.matrixmult(next, jMatY);
        },
        regresst: function regresst(jMatX, jMatY, sides) {
          var beta = jStat.regress(jMatX, jMatY);
          var compile = {};
          compile.anova = {};
          var jMatYBar = jStat.jMatYBar(jMatX, beta);
          compile.yBar = jMatYBar;
          var yAverage = jMatY.mean();
          compile.anova.residuals = jStat.residuals(jMatY, jMatYBar);
          compile.anova.ssr = jStat.ssr(jMatYBar, yAverage);
          compile.anova.msr = compile.anova.ssr / (jMatX[0].length - 1);
          compile.anova.sse = jStat.sse(jMatY, jMatYBar);
          compile.anova.mse = compile.anova.sse / (jMatY.length - (jMatX[0].length - 1) - 1);
          compile.anova.sst = jStat.sst(jMatY, yAverage);
          compile.anova.mst = compile.anova.sst / (jMatY.length - 1);
          compile.anova.r2 = 1 - compile.anova.sse / compile.anova.sst;
          if (compile.anova.r2 < 0) compile.anova.r2 = 0;
          compile.anova.fratio = compile.anova.msr / compile.anova.mse;
          compile.anova.pvalue = jStat.anovaftest(
            compile.anova.fratio,
            jMatX[0].length - 1,
            jMatY.length - (jMatX[0].length - 1) - 1
          );
          compile.anova.rmse = Math.sqrt(compile.anova.mse);
          compile.anova.r2adj = 1 - compile.anova.mse / compile.anova.mst;
          if (compile.anova.r2adj < 0) compile.anova.r2adj = 0;
          compile.stats = new Array(jMatX[0].length);
          var covar = jStat.xtranspxinv(jMatX);
          var sds, ts, ps;
          for (var i = 0; i < beta.length; i++) {
            sds = Math.sqrt(compile.anova.mse * Math.abs(covar[i][i]));
            ts = Math.abs(beta[i] / sds);
            ps = jStat.ttest(ts, jMatY.length - jMatX[0].length - 1, sides);
            compile.stats[i] = [beta[i], sds, ts, ps];
          }
          compile.regress = beta;
          return compile;
        },
        xtranspx: function xtranspx(jMatX) {
          return jStat.matrixmult(jMatX.transpose(), jMatX);
        },
        xtranspxinv: function xtranspxinv(jMatX) {
          var inner = jStat.matrixmult(jMatX.transpose(), jMatX);
          var innerinv = jStat.inv(inner);
          return innerinv;
        },
        jMatYBar: function jMatYBar(jMatX, beta) {
          var yBar = jStat.matrixmult(jMatX, beta);
          return new jStat(yBar);
        },
        residuals: function residuals(jMatY, jMatYBar) {
          return jStat.matrixsubtract(jMatY, jMatYBar);
        },
        ssr: function ssr(jMatYBar, yAverage) {
          var ssr2 = 0;
          for (var i = 0; i < jMatYBar.length; i++) {
            ssr2 += Math.pow(jMatYBar[i] - yAverage, 2);
          }
          return ssr2;
        },
        sse: function sse(jMatY, jMatYBar) {
          var sse2 = 0;
          for (var i = 0; i < jMatY.length; i++) {
            sse2 += Math.pow(jMatY[i] - jMatYBar[i], 2);
          }
          return sse2;
        },
        sst: function sst(jMatY, yAverage) {
          var sst2 = 0;
          for (var i = 0; i < jMatY.length; i++) {
            sst2 += Math.pow(jMatY[i] - yAverage, 2);
          }
          return sst2;
        },
        matrixsubtract: function matrixsubtract(A, B) {
          var ans = new Array(A.length);
          for (var i = 0; i < A.length; i++) {
            ans[i] = new Array(A[i].length);
            for (var j = 0; j < A[i].length; j++) {
              ans[i][j] = A[i][j] - B[i][j];
            }
          }
          return jStat(ans);
        }
      });
      jStat.jStat = jStat;
      return jStat;
    });
  }
});

// src/source/limit-error.ts
var LimitError = class extends Error {
  name = "LimitError";
  limit;
  value;
  allowed;
  constructor(limit2, value5, allowed) {
    super(`${limit2}: ${value5}, and ${allowed} is allowed`);
    this.limit = limit2;
    this.value = value5;
    this.allowed = allowed;
  }
};

// src/source/budget.ts
var CHARGES = [
  "files",
  "entries",
  "members",
  "inflatedBytes",
  "heldBytes",
  "keptBytes",
  "work",
  "seconds"
];
var TIME = ["work", "seconds"];
var KEPT_FOR_OTHERS = 1 / 8;
var Budget = class {
  limits;
  #clock;
  #start;
  #spent;
  /** How much may be spent so far; lower than the limit while a file is read that others follow. */
  #allowed;
  /** What had been spent when the file began that is read now. */
  #before;
  /** @param bytes that are given to be read: how much work is allowed follows from them, see {@link Limits.freeWork} */
  constructor(given, bytes, clock) {
    const limits = { ...given, work: Math.min(given.work, given.freeWork + given.workPerByte * bytes) };
    this.limits = limits;
    this.#clock = clock;
    this.#start = clock?.() ?? 0;
    this.#spent = recordOf(() => 0);
    this.#before = recordOf(() => 0);
    this.#allowed = recordOf((charge) => limits[charge]);
  }
  /** Whether as much may still be spent. */
  has(charge, amount3) {
    return this.#spent[charge] + amount3 <= this.#allowed[charge];
  }
  /** Throws {@link LimitError} where as much may not be spent any more. */
  require(charge, amount3) {
    if (!this.has(charge, amount3)) throw this.#limitError(charge, this.#spent[charge] + amount3);
  }
  /** Charges what is about to be done; nothing where there is not as much left, which throws {@link LimitError}. */
  reserve(charge, amount3) {
    this.require(charge, amount3);
    this.#add(charge, amount3);
  }
  /** Charges what was done. Throws {@link LimitError} where it was too much: it is charged all the same, so that it cannot be tried again. */
  spend(charge, amount3) {
    this.#add(charge, amount3);
    if (!this.has(charge, 0)) throw this.#limitError(charge, this.#spent[charge]);
    if (charge === "work") this.#checkClock();
  }
  /** Reads a file that others follow: some of what is left is kept for them, however much the file asks for. */
  async leavingSome(of, read4) {
    const [allowed, before] = [this.#allowed, this.#before];
    const keeps = new Set(of);
    this.#before = { ...this.#spent };
    this.#allowed = recordOf((charge) => {
      const left = Math.max(0, allowed[charge] - this.#spent[charge]);
      return keeps.has(charge) ? this.#spent[charge] + Math.ceil(left * (1 - KEPT_FOR_OTHERS)) : allowed[charge];
    });
    try {
      return await read4();
    } finally {
      this.#allowed = allowed;
      this.#before = before;
    }
  }
  #checkClock() {
    if (this.#clock === void 0) return;
    this.#spent.seconds = Math.max(this.#spent.seconds, (this.#clock() - this.#start) / 1e3);
    if (!this.has("seconds", 0)) throw this.#limitError("seconds", Math.ceil(this.#spent.seconds));
  }
  #add(charge, amount3) {
    if (!(amount3 >= 0)) throw new RangeError(`${charge} cannot be charged ${amount3}`);
    this.#spent[charge] += amount3;
  }
  /** Names the whole limit where that was met, and what the file might have used where it was met by the file alone. */
  #limitError(charge, value5) {
    const before = this.#allowed[charge] < this.limits[charge] ? this.#before[charge] : 0;
    return new LimitError(charge, value5 - before, this.#allowed[charge] - before);
  }
};
function recordOf(of) {
  return Object.fromEntries(CHARGES.map((charge) => [charge, of(charge)]));
}

// src/source/damage.ts
var DamageError = class extends Error {
  name = "DamageError";
};
var CutOffError = class extends DamageError {
};

// src/source/sources.ts
function streamSource(size, stream) {
  return {
    size,
    slice(start = 0, end = size) {
      const from = clamp(start, size);
      const to = Math.max(from, clamp(end, size));
      return { arrayBuffer: () => part(stream(), from, to, size) };
    },
    stream
  };
}
function clamp(position2, size) {
  return Math.max(0, Math.min(size, position2 < 0 ? size + position2 : position2));
}
async function part(stream, from, to, size) {
  const bytes = new Uint8Array(to - from);
  let at2 = 0;
  if (to === from) return bytes.buffer;
  for await (const chunk of stream) {
    const [first2, last] = [Math.max(from - at2, 0), Math.min(to - at2, chunk.length)];
    if (first2 < last) bytes.set(chunk.subarray(first2, last), at2 + first2 - from);
    at2 += chunk.length;
    if (at2 >= to && to < size) break;
  }
  if (at2 < to) throw new CutOffError(`${at2} of ${to} bytes`);
  return bytes.buffer;
}
function bytesSource(bytes) {
  return {
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer }),
    async *stream() {
      yield bytes;
    }
  };
}

// src/source/content.ts
var PART = 1 << 20;
function sourceFileOf({ path, content }) {
  if (typeof content === "string") return { path, content: bytesSource(new TextEncoder().encode(content)) };
  if (content instanceof Uint8Array) return { path, content: bytesSource(content) };
  if (content instanceof ArrayBuffer) return { path, content: bytesSource(new Uint8Array(content)) };
  if (typeof content?.size === "number" && typeof content.slice === "function")
    return { path, content: isByteSource(content) ? content : blobSource(content) };
  throw new TypeError(`The content of ${path} has to be a string, a Uint8Array, an ArrayBuffer or a Blob.`);
}
function isByteSource(content) {
  return "stream" in content && typeof content.stream === "function" && Symbol.asyncIterator in Object(content.stream());
}
function blobSource(blob) {
  return {
    size: blob.size,
    slice: (start, end) => blob.slice(start, end),
    async *stream() {
      for (let at2 = 0; at2 < blob.size; at2 += PART) yield new Uint8Array(await blob.slice(at2, at2 + PART).arrayBuffer());
    }
  };
}

// src/source/limits.ts
var KIB = 1024;
var MIB = 1024 * KIB;
var MAX_POINTS = 16384;
var DEFAULT_LIMITS = {
  files: 1e4,
  fileBytes: 4096 * MIB,
  documentBytes: 64 * MIB,
  parsedBytes: 256 * MIB,
  lineBytes: 8 * MIB,
  depth: 64,
  columns: 2e4,
  positions: 1e6,
  series: 2e3,
  points: MAX_POINTS,
  allPoints: 8e6,
  runs: 1e3,
  allRuns: 5e3,
  recordBytes: 16 * MIB,
  members: 1e3,
  entries: 2e4,
  inflatedBytes: 1024 * MIB,
  inflationRatio: 200,
  nesting: 2,
  heldBytes: 64 * MIB,
  keptBytes: 64 * MIB,
  windowBytes: 8 * MIB,
  work: 3072 * MIB,
  freeWork: 384 * MIB,
  workPerByte: 64,
  seconds: 60
};

// src/source/member.ts
var LONGEST_NAME = 1024;
function leadsOut(name2) {
  if (name2 === "" || name2.length > LONGEST_NAME || /[\0-\x1f\x7f]/.test(name2)) return "name";
  return /^(?:\/|[A-Za-z]:)/.test(name2) || name2.split("/").includes("..") ? "leads-out" : void 0;
}

// src/source/tar.ts
var BLOCK = 512;
var LONGEST_HEADER = 16 * 1024;
var HEADERS_PER_ENTRY = 4;
var WORK_PER_HEADER = 1024;
function startsWithTar(head) {
  return head.length >= BLOCK && ascii(head, 257, 5) === "ustar" && hasChecksum(head);
}
async function listTar(content, budget) {
  const members = [];
  const left = [];
  const seen2 = /* @__PURE__ */ new Set();
  let longName;
  let longSize;
  let headers = 0;
  let charged = 0;
  for (let at2 = 0; at2 + BLOCK <= content.size; ) {
    const header = headerIn(await bytesAt(content, at2, BLOCK));
    if (header === void 0) break;
    headers++;
    budget.spend("work", WORK_PER_HEADER);
    const start = at2 + BLOCK;
    const size = longSize ?? header.size;
    if (size === void 0) {
      left.push({ name: cleaned(longName ?? header.name), because: "outside" });
      break;
    }
    if (header.type === "L" || header.type === "x") {
      const text3 = new TextDecoder().decode(await bytesAt(content, start, Math.min(size, LONGEST_HEADER)));
      if (header.type === "L") longName = text3.split("\0", 1)[0] ?? "";
      else ({ longName = longName, longSize } = extended(text3));
    } else {
      const name2 = cleaned(longName ?? header.name);
      const because = seen2.has(name2) ? "duplicate" : problemOf(name2, header.type, start + size > content.size);
      if (because !== void 0) left.push({ name: name2, because });
      else if (isFile(header.type)) members.push({ name: name2, size, content: partOf(content, start, size) });
      if (isFile(header.type)) seen2.add(name2);
      longName = void 0;
      longSize = void 0;
    }
    const entries = entriesOf(members.length + left.length, headers);
    if (entries > charged) budget.spend("entries", entries - charged);
    charged = Math.max(charged, entries);
    at2 = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  if (members.length + left.length === 0) throw new DamageError("no member");
  return { members, left };
}
function entriesOf(members, headers) {
  return Math.max(members, Math.ceil(headers / HEADERS_PER_ENTRY));
}
function isFile(type) {
  return type === "0" || type === "\0" || type === "7";
}
function problemOf(name2, type, isOutside) {
  if (type === "1" || type === "2") return "link";
  if (!isFile(type)) return void 0;
  return leadsOut(name2) ?? (isOutside ? "outside" : void 0);
}
function cleaned(name2) {
  return name2.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
async function bytesAt(content, start, length) {
  return new Uint8Array(await content.slice(start, start + length).arrayBuffer());
}
function partOf(content, start, size) {
  const at2 = (position2) => start + Math.max(0, Math.min(size, position2 < 0 ? size + position2 : position2));
  return {
    size,
    slice: (from = 0, to = size) => content.slice(at2(from), Math.max(at2(from), at2(to))),
    async *stream() {
      for (let from = 0; from < size; from += CHUNK) yield bytesAt(content, start + from, Math.min(CHUNK, size - from));
    }
  };
}
var CHUNK = 256 * 1024;
function headerIn(block) {
  if (block.length < BLOCK || !hasChecksum(block)) return void 0;
  const prefix = ascii(block, 257, 5) === "ustar" ? text(block, 345, 155) : "";
  const name2 = text(block, 0, 100);
  return {
    name: prefix === "" ? name2 : `${prefix}/${name2}`,
    size: sizeIn(block),
    type: String.fromCharCode(block[156] ?? 0)
  };
}
function hasChecksum(block) {
  let sum2 = 8 * 32;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum2 += block[i] ?? 0;
  return sum2 > 8 * 32 && sum2 === Number.parseInt(
    ascii(block, 148, 8).replace(/[\0 ]+/g, " ").trim(),
    8
  );
}
function sizeIn(block) {
  if (((block[124] ?? 0) & 128) === 0) {
    const digits = /^ *([0-7]*)[ \0]*(?:\0.*)?$/s.exec(ascii(block, 124, 12))?.[1];
    return digits === void 0 ? void 0 : Number.parseInt(digits || "0", 8);
  }
  if (block[124] !== 128) return void 0;
  let size = 0;
  for (let i = 125; i < 136; i++) size = size * 256 + (block[i] ?? 0);
  return Math.min(size, Number.MAX_SAFE_INTEGER);
}
function extended(records) {
  const name2 = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
  const size = /(?:^|\n)\d+ size=(\d{1,15})\n/.exec(records)?.[1];
  return { ...name2 === void 0 ? {} : { longName: name2 }, ...size === void 0 ? {} : { longSize: Number(size) } };
}
function ascii(bytes, start, length) {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
function text(bytes, start, length) {
  const end = bytes.indexOf(0, start);
  return new TextDecoder().decode(bytes.subarray(start, end < 0 || end > start + length ? start + length : end));
}

// src/source/zstd.ts
var FRAME = 4247762216;
var SKIPPABLE = 407710288;
var BLOCK2 = 128 * 1024;
var WINDOW_BYTES_PER_WORK = 32;
var WORK_PER_FRAME = 256;
var ZstdFrames = class {
  #budget;
  #bounds;
  /** Bytes of a header that is not whole yet. */
  #header = new Uint8Array(0);
  #state = "frame";
  /** Bytes up to the next header. */
  #left = 0;
  #isLast = false;
  #hasChecksum = false;
  #window = 0;
  #frames = 0;
  constructor(budget, bounds) {
    this.#budget = budget;
    this.#bounds = bounds;
  }
  /** Whether the bytes so far end with a frame. */
  get isWhole() {
    return this.#state === "frame" && this.#header.length === 0;
  }
  /** What of these bytes goes to the decoder, each part within one frame. */
  *take(bytes) {
    for (let at2 = 0; at2 < bytes.length; ) {
      if (this.#state === "body" || this.#state === "skipped") {
        const part3 = bytes.subarray(at2, at2 + this.#left);
        at2 += part3.length;
        this.#left -= part3.length;
        if (this.#state === "body") yield part3;
        if (this.#left === 0) this.#state = this.#state === "skipped" || this.#isLast ? "frame" : "block";
        continue;
      }
      const wanted = this.#state === "block" ? 3 : headerLength(this.#header);
      const part2 = bytes.subarray(at2, at2 + wanted - this.#header.length);
      at2 += part2.length;
      this.#header = joined(this.#header, part2);
      if (this.#header.length < wanted || this.#state === "frame" && headerLength(this.#header) > wanted) continue;
      const header = this.#header;
      this.#header = new Uint8Array(0);
      if (this.#state === "block") yield this.#block(header);
      else yield* this.#frame(header);
    }
  }
  *#frame(header) {
    const magic = uint(header, 0, 4);
    this.#budget.spend("work", WORK_PER_FRAME);
    if (isSkippable(magic)) {
      this.#left = uint(header, 4, 4);
      if (this.#left > 0) this.#state = "skipped";
      return;
    }
    if (magic !== FRAME) throw new DamageError("no zstd frame");
    if (++this.#frames > 1 && !this.#bounds.isCounted) this.#budget.spend("members", this.#frames === 2 ? 2 : 1);
    this.#hasChecksum = ((header[4] ?? 0) & 4) !== 0;
    this.#window = windowFor(
      header,
      Math.min(this.#bounds.most, this.#budget.limits.inflatedBytes),
      this.#budget.limits.windowBytes
    );
    this.#budget.spend("work", this.#window / WINDOW_BYTES_PER_WORK);
    this.#state = "block";
    yield header;
  }
  #block(header) {
    const value5 = uint(header, 0, 3);
    const [type, size] = [value5 >> 1 & 3, value5 >> 3];
    if (type === 3) throw new DamageError("zstd block");
    this.#isLast = (value5 & 1) === 1;
    this.#left = (type === 1 ? 1 : size) + (this.#isLast && this.#hasChecksum ? 4 : 0);
    this.#state = this.#left > 0 ? "body" : this.#isLast ? "frame" : "block";
    this.#budget.spend("work", this.#window / WINDOW_BYTES_PER_WORK);
    return header;
  }
};
function isZstd(magic) {
  return magic === FRAME || isSkippable(magic);
}
function headerLength(header) {
  if (header.length < 4) return 4;
  if (uint(header, 0, 4) !== FRAME) return isSkippable(uint(header, 0, 4)) ? 8 : 4;
  if (header.length < 5) return 5;
  const { isSingle, dictionary, sizeBytes } = flagsOf(header);
  return 5 + (isSingle ? 0 : 1) + dictionary + sizeBytes;
}
function isSkippable(magic) {
  return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}
function flagsOf(header) {
  const flags = header[4] ?? 0;
  const isSingle = (flags >> 5 & 1) === 1;
  const sizeBytes = flags >> 6 === 0 ? isSingle ? 1 : 0 : 1 << (flags >> 6);
  return { isSingle, dictionary: [0, 1, 2, 4][flags & 3] ?? 0, sizeBytes };
}
function windowFor(header, most, allowed) {
  const { isSingle, dictionary, sizeBytes } = flagsOf(header);
  const size = sizeBytes === 0 ? Number.POSITIVE_INFINITY : uint(header, 5 + (isSingle ? 0 : 1) + dictionary, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  if (isSingle) {
    if (size > most) throw new DamageError(`a frame of ${size} bytes`);
    if (size > allowed) throw new LimitError("windowBytes", size, allowed);
    return size;
  }
  const descriptor = header[5] ?? 0;
  const window = 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
  const needed = Math.max(BLOCK2, Math.min(window, size, most));
  if (needed > allowed) throw new LimitError("windowBytes", needed, allowed);
  if (window <= needed) return window;
  const exponent = Math.ceil(Math.log2(needed));
  header[5] = exponent - 10 << 3;
  return 2 ** exponent;
}
function uint(bytes, at2, length) {
  let value5 = 0;
  for (let i = length - 1; i >= 0; i--) value5 = value5 * 256 + (bytes[at2 + i] ?? 0);
  return value5;
}
function joined(one, other) {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

// src/source/container.ts
var HEAD = 512;
async function containerOf(content) {
  const head = await headOf(content, HEAD);
  const [a, b, c, d] = head;
  if (a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6)) return "zip";
  if (a === 31 && b === 139 && c === 8) return "gzip";
  if (d !== void 0 && isZstd(new DataView(head.buffer).getUint32(0, true))) return "zstd";
  return startsWithTar(head) ? "tar" : void 0;
}
async function headOf(content, bytes) {
  return new Uint8Array(await content.slice(0, bytes).arrayBuffer());
}
var WORTH_A_LOOK = 4 * 1024 * 1024;
var READABLE = [/^:W&B/, /^SQLite format 3/];
async function isUnreadable(content) {
  if (content.size < WORTH_A_LOOK) return false;
  const head = await headOf(content, 4096);
  const text3 = new TextDecoder("latin1").decode(head);
  if (READABLE.some((magic) => magic.test(text3))) return false;
  const mayBeRecord = head.subarray(4, 8).every((byte) => byte === 0) && head.subarray(0, 4).some((byte) => byte !== 0);
  const utf16 = head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255;
  return head.includes(0) && !mayBeRecord && !utf16;
}
function knownArchive(names2) {
  const has = (pattern) => names2.some((name2) => pattern.test(name2));
  if (has(/^[^/]+\/data\.pkl$/) && has(/^[^/]+\/version$/)) return "PyTorch checkpoint";
  if (names2.includes("metadata.json") && has(/^model\.weights\.h5$/)) return "Keras model";
  if (names2.length > 0 && names2.every((name2) => name2.endsWith(".npy"))) return "NumPy archive";
  if (names2.includes("[Content_Types].xml")) return "Office document";
  if (names2.includes("META-INF/MANIFEST.MF")) return "Java archive";
  return has(/\.dist-info\/RECORD$/) ? "Python wheel" : void 0;
}

// src/source/crc32.ts
var CASTAGNOLI = tablesOf(2197175160);
var IEEE = tablesOf(3988292384);
function crc32c(view, start, end, previous = 0) {
  return sliced(CASTAGNOLI, view, start, end, previous);
}
function crc32(view, start, end, previous = 0) {
  return sliced(IEEE, view, start, end, previous);
}
function masked(crc) {
  return (crc >>> 15 | crc << 17) + 2726488792 >>> 0;
}
function sliced(t, view, start, end, previous) {
  let crc = ~previous;
  let i = start;
  for (const stop = end - 15; i < stop; i += 16) {
    const a = view.getInt32(i, true) ^ crc;
    const b = view.getInt32(i + 4, true);
    const c = view.getInt32(i + 8, true);
    const d = view.getInt32(i + 12, true);
    crc = t.getInt32(15360 + (a << 2 & 1020), true) ^ t.getInt32(14336 + (a >>> 6 & 1020), true) ^ t.getInt32(13312 + (a >>> 14 & 1020), true) ^ t.getInt32(12288 + (a >>> 22 & 1020), true) ^ t.getInt32(11264 + (b << 2 & 1020), true) ^ t.getInt32(10240 + (b >>> 6 & 1020), true) ^ t.getInt32(9216 + (b >>> 14 & 1020), true) ^ t.getInt32(8192 + (b >>> 22 & 1020), true) ^ t.getInt32(7168 + (c << 2 & 1020), true) ^ t.getInt32(6144 + (c >>> 6 & 1020), true) ^ t.getInt32(5120 + (c >>> 14 & 1020), true) ^ t.getInt32(4096 + (c >>> 22 & 1020), true) ^ t.getInt32(3072 + (d << 2 & 1020), true) ^ t.getInt32(2048 + (d >>> 6 & 1020), true) ^ t.getInt32(1024 + (d >>> 14 & 1020), true) ^ t.getInt32(d >>> 22 & 1020, true);
  }
  if (i < end - 7) {
    const a = view.getInt32(i, true) ^ crc;
    const b = view.getInt32(i + 4, true);
    crc = t.getInt32(7168 + (a << 2 & 1020), true) ^ t.getInt32(6144 + (a >>> 6 & 1020), true) ^ t.getInt32(5120 + (a >>> 14 & 1020), true) ^ t.getInt32(4096 + (a >>> 22 & 1020), true) ^ t.getInt32(3072 + (b << 2 & 1020), true) ^ t.getInt32(2048 + (b >>> 6 & 1020), true) ^ t.getInt32(1024 + (b >>> 14 & 1020), true) ^ t.getInt32(b >>> 22 & 1020, true);
    i += 8;
  }
  for (; i < end; i++) crc = crc >>> 8 ^ t.getInt32(((crc ^ view.getUint8(i)) & 255) << 2, true);
  return ~crc >>> 0;
}
function tablesOf(reflectedPolynomial) {
  const tables = new DataView(new ArrayBuffer(16 * 1024));
  for (let byte = 0; byte < 256; byte++) {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? c >>> 1 ^ reflectedPolynomial : c >>> 1;
    tables.setInt32(byte * 4, c, true);
  }
  for (let at2 = 1024; at2 < 16 * 1024; at2 += 4) {
    const before = tables.getInt32(at2 - 1024, true);
    tables.setInt32(at2, before >>> 8 ^ tables.getInt32((before & 255) << 2, true), true);
  }
  return tables;
}

// src/source/gzip-tail.ts
var TRAILER = 8;
var HARMLESS = 3;
var ZEROS = new Uint8Array(16 * 1024);
var GzipTail = class {
  /** The last bytes before the zeros. */
  #last = new Uint8Array(TRAILER);
  #zeros = 0;
  #taken = 0;
  /** What of the file goes to the unpacker, now that these bytes have been read. */
  *take(bytes) {
    this.#taken += bytes.length;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    if (end > 0) {
      const part2 = bytes.subarray(0, end);
      yield* zeros(this.#zeros);
      this.#last = lastOf(this.#seen(), part2);
      this.#zeros = 0;
      yield part2;
    }
    this.#zeros += bytes.length - end;
  }
  /** What is left for the unpacker at the end of the file. */
  rest() {
    return ZEROS.subarray(0, Math.min(HARMLESS, this.#zeros));
  }
  /** Whether the file ends with this trailer, but for padding. */
  hasTrailer(crc, size) {
    const trailer = new DataView(new ArrayBuffer(TRAILER));
    trailer.setUint32(0, crc, true);
    trailer.setUint32(4, size % 2 ** 32, true);
    const wanted = new Uint8Array(trailer.buffer);
    const seen2 = this.#seen();
    for (let at2 = 0; at2 + TRAILER <= seen2.length; at2++) if (wanted.every((byte, i) => byte === seen2[at2 + i])) return true;
    return false;
  }
  /** Where the trailer would begin at the latest. */
  get lastStart() {
    return this.#taken - Math.max(TRAILER, this.#zeros);
  }
  /** The last bytes, with as many zeros as may belong to a trailer. */
  #seen() {
    const seen2 = new Uint8Array(TRAILER + Math.min(TRAILER, this.#zeros));
    seen2.set(this.#last);
    return seen2;
  }
};
function lastOf(before, bytes) {
  if (bytes.length >= TRAILER) return bytes.slice(-TRAILER);
  const both = new Uint8Array(before.length + bytes.length);
  both.set(before);
  both.set(bytes, before.length);
  return both.slice(-TRAILER);
}
function* zeros(count14) {
  for (let left = count14; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
}

// src/source/inflated.ts
var STEP = 16 * 1024;
var FREE = 1024 * 1024;
async function* inflate(packed, unpackers) {
  const check = new Check(packed, unpackers.budget);
  const { packing } = packed;
  yield* packing === "zstd" ? unzstd(packed, unpackers, check) : pushed(packed, check);
  await check.end();
}
async function* steps({ content }, check) {
  for await (const chunk of content.stream()) {
    for (let at2 = 0; at2 < chunk.length; at2 += STEP) {
      const piece = chunk.subarray(at2, at2 + STEP);
      check.take(piece);
      yield piece;
    }
  }
}
async function* pushed(packed, check) {
  let out = [];
  const unpacker = await unpackerOf(
    packed.packing,
    () => check.nextMember(),
    (data) => {
      if (data.length === 0) return;
      check.give(data);
      out.push(data);
    }
  );
  for await (const piece of steps(packed, check)) {
    for (const part2 of check.tail?.take(piece) ?? [piece]) {
      pushInto(unpacker, part2, false);
      yield* out;
      out = [];
    }
  }
  pushInto(unpacker, check.tail?.rest() ?? new Uint8Array(0), true);
  yield* out;
}
async function* unzstd(packed, { budget, zstd }, check) {
  const most = packed.size ?? Math.max(FREE, packed.content.size * budget.limits.inflationRatio);
  const frames = new ZstdFrames(budget, { most, isCounted: packed.size !== void 0 });
  async function* parts() {
    for await (const piece of steps(packed, check)) yield* frames.take(piece);
  }
  const unpack2 = zstd ?? await unpackInJavaScript();
  for await (const data of unpack2(parts())) {
    if (data.length === 0) continue;
    check.give(data);
    yield data;
  }
  if (!frames.isWhole) throw new CutOffError("zstd frame");
}
async function unpackInJavaScript() {
  const { Decompress } = await import("./fzstd.js");
  return async function* unpack2(packed) {
    let out = [];
    const unpacker = new Decompress((data) => out.push(data));
    for await (const part2 of packed) {
      pushInto(unpacker, part2, false);
      yield* out;
      out = [];
    }
    try {
      pushInto(unpacker, new Uint8Array(0), true);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
    yield* out;
  };
}
var Check = class {
  #packed;
  #budget;
  tail;
  #taken = 0;
  #given = 0;
  /** Bytes taken since something came out. */
  #silent = 0;
  #members = 1;
  /** Of the last member. */
  #crc = 0;
  #size = 0;
  constructor(packed, budget) {
    this.#packed = packed;
    this.#budget = budget;
    this.tail = packed.packing === "gzip" ? new GzipTail() : void 0;
  }
  take(bytes) {
    this.#budget.spend("work", bytes.length);
    this.#taken += bytes.length;
    this.#silent += bytes.length;
    if (this.#silent > FREE && this.#packed.packing === "gzip") throw new DamageError(`nothing in ${this.#silent} bytes`);
  }
  give(data) {
    const { size, packing, crc } = this.#packed;
    const { inflationRatio } = this.#budget.limits;
    this.#given += data.length;
    this.#size += data.length;
    this.#silent = 0;
    this.#budget.spend("work", data.length);
    if (size === void 0) this.#budget.spend("inflatedBytes", data.length);
    else if (this.#given > size) throw new DamageError(`more than the declared ${size} bytes`);
    if (this.#given > FREE && this.#given > this.#taken * inflationRatio)
      throw new LimitError("inflationRatio", Math.ceil(this.#given / this.#taken), inflationRatio);
    if (crc === void 0 && packing !== "gzip") return;
    this.#crc = crc32(new DataView(data.buffer, data.byteOffset, data.byteLength), 0, data.length, this.#crc);
  }
  nextMember() {
    if (this.#packed.size === void 0) this.#budget.spend("members", this.#members === 1 ? 2 : 1);
    this.#members++;
    this.#silent = 0;
    this.#crc = 0;
    this.#size = 0;
  }
  async end() {
    const { size, crc, content } = this.#packed;
    if (size !== void 0 && this.#given < size) throw new CutOffError(`${this.#given} of ${size} bytes`);
    if (crc !== void 0 && crc !== this.#crc) throw new DamageError("CRC-32");
    if (this.tail === void 0 || this.tail.hasTrailer(this.#crc, this.#size)) return;
    throw await isWhole(content, this.tail.lastStart) ? new DamageError("CRC-32") : new CutOffError("CRC-32");
  }
};
async function isWhole(content, length) {
  const unpacker = await unpackerOf("gzip", nothing, nothing);
  let at2 = 0;
  try {
    for await (const chunk of content.stream()) {
      for (let from = 0; from < chunk.length && at2 < length; ) {
        const piece = chunk.subarray(from, from + Math.min(STEP, length - at2));
        pushInto(unpacker, piece, false);
        from += piece.length;
        at2 += piece.length;
      }
      if (at2 >= length) break;
    }
    pushInto(unpacker, new Uint8Array(0), true);
    return true;
  } catch (error) {
    if (error instanceof CutOffError) return false;
    throw error;
  }
}
function nothing() {
}
async function unpackerOf(packing, onMember, onData) {
  if (packing === "stored") return { push: onData };
  const { Gunzip, Inflate } = await import("./fflate.js");
  if (packing === "raw") return new Inflate(onData);
  const gunzip = new Gunzip(onData);
  gunzip.onmember = onMember;
  return gunzip;
}
function pushInto(unpacker, piece, final) {
  try {
    unpacker.push(piece, final);
  } catch (error) {
    if (error instanceof LimitError || error instanceof DamageError) throw error;
    const message = errorMessage(error);
    throw /unexpected eof/i.test(message) ? new CutOffError(message) : new DamageError(message);
  }
}
function inflatedSource(packed, unpackers) {
  const source = streamSource(packed.size, () => inflate(packed, unpackers));
  return packed.packing === "stored" ? source : { ...source, sequential: true };
}

// src/source/metered.ts
function metered(content, budget) {
  const { size } = content;
  const at2 = (position2) => Math.max(0, Math.min(size, position2 < 0 ? size + position2 : position2));
  return {
    size,
    ...content.sequential === true && { sequential: true },
    slice(start = 0, end = size) {
      return {
        async arrayBuffer() {
          budget.spend("work", Math.max(0, at2(end) - at2(start)));
          return content.slice(start, end).arrayBuffer();
        }
      };
    },
    async *stream() {
      budget.spend("work", 0);
      for await (const chunk of content.stream()) {
        budget.spend("work", chunk.length);
        yield chunk;
      }
    }
  };
}

// src/source/packing.ts
function withoutPacking(path) {
  return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "").replace(/\.tgz$/i, ".tar");
}

// src/source/zip.ts
var END = 101010256;
var END_64_LOCATOR = 117853008;
var END_64 = 101075792;
var CENTRAL = 33639248;
var LOCAL = 67324752;
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var WRAPPED = 65535;
async function listZip(content, unpackers) {
  const { budget } = unpackers;
  const { limits } = budget;
  const directory = await findDirectory(content);
  if (directory.entries > WRAPPED) budget.require("entries", directory.entries);
  if (directory.size > limits.documentBytes) throw new LimitError("documentBytes", directory.size, limits.documentBytes);
  budget.spend("work", directory.size);
  const view = await viewAt(content, directory.start, directory.start + directory.size);
  const count14 = countOf(view, directory.entries);
  budget.reserve("entries", count14);
  const members = [];
  const left = [];
  const seen2 = /* @__PURE__ */ new Set();
  let packed = 0;
  for (const entry of entriesIn(view, count14)) {
    if (entry.name.endsWith("/")) continue;
    packed += entry.packed;
    const overlaps = packed > content.size ? "outside" : void 0;
    const because = seen2.has(entry.name) ? "duplicate" : problemOf2(entry, content, limits) ?? overlaps;
    seen2.add(entry.name);
    if (because !== void 0) left.push({ name: entry.name, because });
    else members.push({ name: entry.name, size: entry.size, content: memberOf(entry, content, unpackers) });
  }
  return { members, left };
}
function problemOf2(entry, content, limits) {
  const { name: name2, size, packed } = entry;
  const unsafe2 = leadsOut(name2);
  if (unsafe2 !== void 0) return unsafe2;
  if (entry.link) return "link";
  if ((entry.flags & 1) !== 0) return "encrypted";
  if (packingOf(entry.method) === void 0) return "method";
  if (entry.offset + packed > content.size) return "outside";
  if (entry.method === 0 && size !== packed) return "outside";
  if (size > limits.fileBytes) return new LimitError("fileBytes", size, limits.fileBytes);
  const ratio = Math.ceil(size / Math.max(1, packed));
  if (size > 1024 * 1024 && ratio > limits.inflationRatio) return new LimitError("inflationRatio", ratio, limits.inflationRatio);
  return void 0;
}
function packingOf(method) {
  return method === 0 ? "stored" : method === 8 ? "raw" : method === 93 ? "zstd" : void 0;
}
function memberOf(entry, content, unpackers) {
  const packing = packingOf(entry.method) ?? "stored";
  const packed = {
    size: entry.packed,
    slice: () => ({ arrayBuffer: () => Promise.reject(new DamageError("slice of packed bytes")) }),
    async *stream() {
      const local = await viewAt(content, entry.offset, entry.offset + 30);
      if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new DamageError("local header");
      const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
      if (start + entry.packed > content.size) throw new DamageError("member outside of the archive");
      yield* chunksOf(content, start, start + entry.packed);
    }
  };
  return inflatedSource({ packing, content: packed, size: entry.size, crc: entry.crc }, unpackers);
}
var CHUNK2 = 256 * 1024;
async function* chunksOf(content, start, end) {
  for (let at2 = start; at2 < end; at2 += CHUNK2)
    yield new Uint8Array(await content.slice(at2, Math.min(end, at2 + CHUNK2)).arrayBuffer());
}
async function viewAt(content, start, end) {
  return new DataView(await content.slice(Math.max(0, start), Math.min(content.size, end)).arrayBuffer());
}
async function findDirectory(content) {
  const from = Math.max(0, content.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewAt(content, from, content.size);
  for (let at2 = tail.byteLength - END_SIZE; at2 >= 0; at2--) {
    if (tail.getUint32(at2, true) !== END || at2 + END_SIZE + tail.getUint16(at2 + 20, true) !== tail.byteLength) continue;
    const found = {
      entries: tail.getUint16(at2 + 10, true),
      size: tail.getUint32(at2 + 12, true),
      start: tail.getUint32(at2 + 16, true)
    };
    const is64 = found.entries === 65535 || found.size === 4294967295 || found.start === 4294967295;
    const directory = is64 ? await directory64(content, from + at2) : found;
    if (directory.start + directory.size > from + at2) throw new DamageError("directory outside of the archive");
    return directory;
  }
  throw new DamageError("no directory at its end");
}
async function directory64(content, end) {
  const locator = await viewAt(content, end - 20, end);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== END_64_LOCATOR) throw new DamageError("zip64 locator");
  const at2 = number64(locator, 8);
  const record = await viewAt(content, at2, at2 + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw new DamageError("zip64 record");
  return { entries: number64(record, 32), size: number64(record, 40), start: number64(record, 48) };
}
function number64(view, at2) {
  return Number(view.getBigUint64(at2, true));
}
function countOf(view, declared) {
  if (declared > WRAPPED) return declared;
  let count14 = 0;
  for (let at2 = 0; at2 + 46 <= view.byteLength && view.getUint32(at2, true) === CENTRAL; count14++) {
    at2 += 46 + view.getUint16(at2 + 28, true) + view.getUint16(at2 + 30, true) + view.getUint16(at2 + 32, true);
  }
  return count14 % (WRAPPED + 1) === declared ? count14 : declared;
}
function* entriesIn(view, entries) {
  let at2 = 0;
  for (let i = 0; i < entries; i++) {
    if (at2 + 46 > view.byteLength || view.getUint32(at2, true) !== CENTRAL) throw new DamageError(`directory entry ${i + 1}`);
    const lengths = [28, 30, 32].map((field2) => view.getUint16(at2 + field2, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const end = at2 + 46 + nameLength + extraLength + commentLength;
    if (end > view.byteLength) throw new DamageError(`directory entry ${i + 1}`);
    yield entryAt(view, at2, nameLength, extraLength);
    at2 = end;
  }
}
function entryAt(view, at2, nameLength, extraLength) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at2 + 46, nameLength);
  const unix = view.getUint8(at2 + 5) === 3;
  const sizes2 = {
    packed: view.getUint32(at2 + 20, true),
    size: view.getUint32(at2 + 24, true),
    offset: view.getUint32(at2 + 42, true)
  };
  return {
    name: nameOf(bytes),
    flags: view.getUint16(at2 + 8, true),
    method: view.getUint16(at2 + 10, true),
    crc: view.getUint32(at2 + 16, true),
    link: unix && view.getUint32(at2 + 38, true) >>> 28 === 10,
    ...sizes64(view, at2 + 46 + nameLength, extraLength, sizes2)
  };
}
function sizes64(view, start, length, sizes2) {
  const found = { ...sizes2 };
  for (let at2 = start; at2 + 4 <= start + length; ) {
    const [id, size] = [view.getUint16(at2, true), view.getUint16(at2 + 2, true)];
    let field2 = at2 + 4;
    const end = Math.min(field2 + size, start + length);
    if (id === 1) {
      for (const key of ["size", "packed", "offset"]) {
        if (sizes2[key] !== 4294967295 || field2 + 8 > end) continue;
        found[key] = number64(view, field2);
        field2 += 8;
      }
    }
    at2 += 4 + size;
  }
  return found;
}
function nameOf(bytes) {
  return new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

// src/source/unpack.ts
async function unpack(files, unpackers) {
  const found = files.map(() => ({ files: [], refused: [], notes: [], beyond: [] }));
  const order = files.map((_, i) => i).sort((a, b) => (files[a]?.content.size ?? 0) - (files[b]?.content.size ?? 0));
  for (const [turn, i] of order.entries()) {
    const [file, to] = [files[i], found[i]];
    if (file === void 0 || to === void 0) continue;
    await unpackers.budget.leavingSome(
      turn === order.length - 1 ? TIME : CHARGES,
      () => unpackFile(file, 0, { ...unpackers, ...to })
    );
  }
  return {
    files: found.flatMap((one) => one.files),
    refused: found.flatMap((one) => one.refused),
    notes: found.flatMap((one) => one.notes),
    beyond: found.flatMap((one) => one.beyond)
  };
}
async function unpackFile(file, depth, to) {
  const { budget } = to;
  if (!budget.has("files", 1)) {
    to.beyond.push(file.path);
    return;
  }
  try {
    budget.spend("work", WORK_PER_FILE);
    const container = await containerOf(file.content);
    if (container === void 0) {
      if (depth > 0 && await isUnreadable(file.content)) to.refused.push({ path: file.path, because: { code: "binary" } });
      else {
        budget.reserve("files", 1);
        to.files.push({ path: file.path, content: metered(file.content, budget) });
      }
    } else if (depth >= budget.limits.nesting) {
      throw new LimitError("nesting", depth + 1, budget.limits.nesting);
    } else if (container === "zip" || container === "tar") {
      await unpackArchive(file, container, depth, to);
    } else {
      await unpackPacked(file, container, depth, to);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf3(error, "archive") });
  }
}
var WORK_PER_FILE = 4096;
async function unpackArchive({ path, content }, format, depth, to) {
  const archive = depth === 0 ? content : await held(content, to);
  const listing = await (format === "zip" ? listZip(archive, to) : listTar(archive, to.budget));
  const what = knownArchive(listing.members.map(({ name: name2 }) => name2));
  if (what !== void 0) {
    const saw = listing.members.slice(0, 5).map(({ name: name2 }) => name2);
    to.refused.push({ path, because: { code: "not-a-history", what, saw } });
    return;
  }
  if (listing.members.length + listing.left.length === 0) to.refused.push({ path, because: { code: "empty" } });
  for (const { name: name2, because } of listing.left) {
    const problem2 = because instanceof LimitError ? problemOf3(because, format) : unsafe(because);
    to.refused.push({ path: `${path}/${name2}`, because: problem2 });
  }
  for (const { name: name2, size, content: member } of listing.members) {
    await unpackMember({ path: `${path}/${name2}`, content: member }, size, depth + 1, to);
  }
}
async function unpackMember(file, size, depth, to) {
  const { budget } = to;
  try {
    if (size === 0) to.refused.push({ path: file.path, because: { code: "empty" } });
    else if (!budget.has("files", 1)) to.beyond.push(file.path);
    else {
      budget.reserve("inflatedBytes", size);
      await unpackFile({ path: file.path, content: await keptIfSmall(file.content, to) }, depth, to);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf3(error, "archive") });
  }
}
async function keptIfSmall(content, { budget }) {
  const { size } = content;
  if (size > SMALL || !budget.has("keptBytes", size)) return content;
  budget.reserve("keptBytes", size);
  return bytesSource(await headOf(content, size));
}
var SMALL = 1024 * 1024;
function unsafe(problem2) {
  return { code: "unsafe-member", problem: problem2 };
}
async function unpackPacked(file, packing, depth, to) {
  const packed = { packing, content: file.content };
  let size = 0;
  let cutOff = false;
  try {
    for await (const chunk of inflate(packed, to)) size += chunk.length;
  } catch (error) {
    if (!(error instanceof CutOffError) || size === 0) throw error;
    cutOff = true;
  }
  if (size === 0) {
    to.refused.push({ path: file.path, because: { code: "empty" } });
    return;
  }
  const path = withoutPacking(file.path);
  if (cutOff) to.notes.push({ code: "cut-off", path });
  const whole = { ...packed, size };
  const content = await keptIfSmall(cutOff ? firstBytes(whole, to) : inflatedSource(whole, to), to);
  if (await containerOf(content) === "tar") await unpackArchive({ path, content: await held(content, to) }, "tar", depth, to);
  else await unpackFile({ path, content }, depth + 1, to);
}
function firstBytes(packed, unpackers) {
  async function* stream() {
    try {
      yield* inflate(packed, unpackers);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
  }
  return { ...streamSource(packed.size, stream), sequential: true };
}
async function held(content, { budget }) {
  budget.reserve("heldBytes", content.size);
  return bytesSource(await headOf(content, content.size));
}
function isOfSystem(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
}
function problemOf3(error, format) {
  if (error instanceof LimitError) return { code: "too-large", limit: error.limit, value: error.value, allowed: error.allowed };
  const detail = errorMessage(error);
  return isOfSystem(error) ? { code: "unreadable", detail } : { code: "malformed", format, detail };
}

// src/history/sample.ts
var HEAD_BYTES = 256 * 1024;
var TAIL_BYTES = 64 * 1024;
var LARGE = 16 * 1024 * 1024;
function isCostly({ size, sequential }) {
  return sequential === true && size > LARGE;
}
async function takeSample(file, withTail = !isCostly(file.content)) {
  const { size } = file.content;
  const head = await bytesOf(file.content, 0, HEAD_BYTES);
  const whole = size <= head.length;
  const tail = whole || !withTail ? head.subarray(Math.max(0, head.length - TAIL_BYTES)) : await bytesOf(file.content, size - TAIL_BYTES, size);
  const encoding = encodingOf(head);
  const memory = /* @__PURE__ */ new Map();
  return {
    path: file.path,
    size,
    head,
    tail,
    text: isBinary(head, encoding) ? void 0 : decode(head, encoding),
    encoding,
    whole,
    remember(key, make) {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key);
    }
  };
}
async function bytesOf(content, start, end) {
  return new Uint8Array(await content.slice(Math.max(0, start), Math.min(end, content.size)).arrayBuffer());
}
function encodingOf(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  return "utf-8";
}
function decode(bytes, encoding = "utf-8") {
  return new TextDecoder(encoding).decode(bytes);
}
async function* utf8Of(content) {
  let decoder;
  let first2 = true;
  const encoder2 = new TextEncoder();
  for await (const chunk of content.stream()) {
    let bytes = chunk;
    if (first2) {
      first2 = false;
      const encoding = encodingOf(bytes);
      if (encoding !== "utf-8") decoder = new TextDecoder(encoding);
      else if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) bytes = bytes.subarray(3);
    }
    if (decoder !== void 0) bytes = encoder2.encode(decoder.decode(bytes, { stream: true }));
    if (bytes.length > 0) yield bytes;
  }
}
async function textOf(content) {
  const bytes = await bytesOf(content, 0, content.size);
  return decode(withoutNulTail(bytes), encodingOf(bytes));
}
function withoutNulTail(bytes) {
  if (encodingOf(bytes) !== "utf-8") return bytes;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}
function isBinary(head, encoding) {
  if (encoding !== "utf-8") return false;
  const text3 = withoutNulTail(head);
  if (text3.length === 0) return head.length > 0;
  let controls = 0;
  for (let i = 0; i < text3.length; i++) {
    const byte = text3[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 7 || byte > 13 && byte < 32 && byte !== 27) controls++;
  }
  return controls > text3.length / 50;
}

// src/history/foreign-words.ts
var ALPHABETIC = `
  loss: perdida pérdida perdidas pérdidas perda perdas pèrdua perdua perte pertes perdita kayıp потери потеря потерь лосс
  train: entrenamiento treino treinamento entraînement entrainement addestramento обучение обучения обучающая обучающей
    тренировка тренировки тренировочная тренировочные тренировочный eğitim
  validation: validación validacion validação validacao validazione валидация валидации валидационная валидационные проверка
    проверки doğrulama
  test: prueba pruebas teste тест тесте тестовая тестовые тестовый
  accuracy: exactitud acurácia acuracia exactitude accuratezza точность doğruluk
  error: ошибка ошибки erreur
  epoch: época epoca épocas epocas època époque epoque epoche epochen epok эпоха эпохи эпох rodada rodadas
  step: paso pasos passo passos étape itération iteración iteração шаг шага итерация итерации adım
  batch: lote lotes батч батча
  best: mejor melhor meilleur meilleure лучшая лучший лучшее
  average: promedio média moyenne средняя средний среднее
  time: tiempo время`;
var WITHIN_WORDS = `
  learning rate: 学习率 學習率 学習率 학습률 학습율 lernrate
  grad norm: 梯度范数
  loss: 损失函数 损失值 损失 損失 ロス 손실 verlust
  train: 训练集 训练 訓練 学習 トレーニング 훈련 학습
  validation: 验证集 验证 驗證 検証 バリデーション 검증 validierungs validierung 评估 評価 평가
  test: 测试集 测试 測試 テスト 테스트
  accuracy: 准确率 准确度 正确率 準確率 正解率 精度 정확도 genauigkeit
  error: 误差 誤差 오차
  epoch: 轮次 轮数 周期 轮 エポック 에포크 에폭
  step: 迭代次数 迭代 步数 步骤 步 ステップ 스텝
  batch: 批次 バッチ 배치
  best: 最佳 最好 最優 最良 최고
  average: 平均 평균
  time: 时间 耗时 用时 時間 시간`;
function entriesOf2(text3) {
  const entries = [];
  let english = "";
  for (const [, head, word2] of text3.matchAll(/([a-z]+(?: [a-z]+)?):|([^\s:]+)/g)) {
    if (head !== void 0) english = head;
    else if (word2 !== void 0) entries.push([word2, english]);
  }
  return entries;
}
var MEANS = new Map([...entriesOf2(ALPHABETIC), ...entriesOf2(WITHIN_WORDS)]);
var either = (text3) => entriesOf2(text3).map(([word2]) => word2).sort((a, b) => b.length - a.length).join("|");
var KNOWN = new RegExp(`${either(WITHIN_WORDS)}|(?<!\\p{L})(?:${either(ALPHABETIC)})(?!\\p{L})`, "giu");
var ANY = new RegExp(KNOWN.source, "iu");
function inEnglish(text3) {
  if (!ANY.test(text3)) return text3;
  return text3.replace(KNOWN, (word2) => ` ${MEANS.get(word2.toLowerCase()) ?? word2} `);
}

// src/history/vocabulary.ts
var SPLITS = new Map([
  ...tokens("train training trainings trained trn tr learn fit dtrain").map((t) => [t, "train"]),
  ...tokens("val valid validation eval evaluation dev holdout valset vali vld dval dvalid deval vl").map((t) => [
    t,
    "validation"
  ]),
  ...tokens("test testing tst predict dtest").map((t) => [t, "test"])
]);
var GLUED_SPLIT = /^(train|training|trainings|trn|tr|val|valid|validation|eval|test)(loss|acc|accuracy|error|err|auc|f1|iou|miou|dice|lr|mse|mae|rmse|ppl)$/;
var LOSS_MEANING = { metric: "loss", direction: "min" };
var LOSS_WORDS = new Set(tokens("loss losses cost nll xent crossentropy logloss deviance"));
var LOSS_FUNCTIONS = new Set(
  tokens(
    "ce bce mse mae rmse rmsle l1 l2 smoothl1 huber hinge kl kld ctc mlogloss mape smape msle logcosh poisson quantile tweedie gamma"
  )
);
var METRICS = new Map([
  ...meanings("accuracy", "max", "acc accuracy top1 top5 acc1 acc5 acc@1 acc@5 prec@1 prec@5 mlm_acc"),
  ...meanings("auc", "max", "auc auroc roc aucpr auprc prauc rocauc"),
  ...meanings("f1", "max", "f1 fscore f1score fbeta"),
  ...meanings("map", "max", "map map50 map75 map95 ap ap50 ap75 apl apm aps"),
  ...meanings("iou", "max", "iou miou jaccard giou biou"),
  ...meanings("dice", "max", "dice"),
  ...meanings("wer", "min", "wer"),
  ...meanings("cer", "min", "cer"),
  ...meanings("bleu", "max", "bleu sacrebleu"),
  ...meanings("rouge", "max", "rouge rouge1 rouge2 rougel rougelsum"),
  ...meanings("perplexity", "min", "ppl perplexity bpc bpb bpw"),
  ...meanings("error", "min", "error err merror eer der ter brier ece rmspe mspe wape wrmsse"),
  ...meanings("fid", "min", "fid fid5k fid10k fid50k"),
  ...meanings("reward", "max", "reward rewards return returns"),
  ...meanings("psnr", "max", "psnr"),
  ...meanings("ssim", "max", "ssim"),
  ...meanings("ndcg", "max", "ndcg"),
  ...meanings("r2", "max", "r2"),
  ...meanings("correlation", "max", "correlation corr pearson pearsonr spearman spearmanr kendall mcc matthews plcc srcc"),
  ...meanings("other", "min", "kid lpips mcd"),
  ...meanings("other", "max", "precision recall score sensitivity specificity kappa qwk ar hits mrr meteor chrf pesq stoi")
]);
var HELD_OUT_METRICS = new Set(tokens("wer cer bleu rouge fid ndcg"));
var LOSS_PARTS = new Set(
  tokens(
    "total all vae rec recon kl kld adv gan cyc cycle idt identity pix percep style content cls reg box seg mask obj dfl ce bce mse tv smooth dice triplet contrast nce sup unsup cons distill kd aux main task feat fm gen disc"
  )
);
var QUANTITIES = new Set(
  tokens("mu logvar logsigma sigma weight weights bias kernel param params parameters activation activations latent z embedding")
);
var SYNONYMS = /* @__PURE__ */ new Map([
  ["acc", "accuracy"],
  ["ppl", "perplexity"],
  ["err", "error"],
  ["fscore", "f1"],
  ["f1score", "f1"]
]);
var BOOKKEEPING = new Map([
  ...tokens("time times runtime duration dur elapsed eta seconds secs sec timestamp wall date ms fit_time").map(
    (t) => [t, "time"]
  ),
  ...tokens("fps throughput tps flops flos tflops mfu speed").map((t) => [t, "throughput"]),
  ...tokens("memory mem gpu cpu ram vram").map((t) => [t, "memory"])
]);
var ADVERSARIAL = new Set(
  tokens(
    "gen disc generator discriminator actor critic policy value vf qf q pi advantage adversarial adv gan entropy td surrogate pg"
  )
);
var DERIVED = new Set(tokens("best std stdv stddev stderr sem var variance"));
var PLAIN_QUALIFIERS = new Set(
  tokens(
    "total epoch step steps mean avg average running batch global per iter the lm of on all overall full model final metrics metric smoothed raw main log scaled"
  )
);
function tokens(words2) {
  return words2.split(/\s+/).filter((word2) => word2 !== "");
}
function meanings(metric, direction, words2) {
  return tokens(words2).map((word2) => [word2, { metric, direction }]);
}

// src/history/tokens.ts
var LONGEST = 1e3;
function splitOf(name2) {
  for (const token of tokenise(name2)) {
    const role = SPLITS.get(token) ?? SPLITS.get(withoutDigits(token));
    if (role !== void 0) return role;
  }
  return void 0;
}
function withoutDigits(word2) {
  let end = word2.length;
  while (end > 0 && isDigit(word2.charCodeAt(end - 1))) end--;
  return word2.slice(0, end);
}
function isDigit(code2) {
  return code2 >= 48 && code2 <= 57;
}
function literal(text3) {
  return text3.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function tokenise(name2) {
  const found = [];
  for (const part2 of inEnglish(name2.slice(0, LONGEST)).split(/[^\p{L}\p{N}@]+/u)) {
    if (part2 === "") continue;
    for (const word2 of uncamel(part2)) {
      const glued = GLUED_SPLIT.exec(word2);
      if (glued?.[1] !== void 0 && glued[2] !== void 0) found.push(glued[1], glued[2]);
      else found.push(word2);
    }
  }
  return found;
}
function uncamel(part2) {
  if (!/^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)+\d*$/.test(part2)) return [part2.toLowerCase()];
  return part2.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(" ");
}

// src/history/meaning.ts
var PARAMETER = /^(?:weights?|coefs?|coeffs?|coefficients?|lambda|alpha|beta|eps|epsilon|gamma|thresh(?:old)?|factors?|types?|kinds?|margin|temperature|power)$/;
var OTHER_LOSSES = /* @__PURE__ */ new Set(["stop", "trailing", "profit", "packet", "packets", "insertion"]);
var BASIC_SR = /^l (?:pix|percep|percept|style|fea|[gd] \w+)\b/;
function meaningOf(words2) {
  const has = (...some) => some.every((word2) => words2.includes(word2));
  const found = (metric2, direction, used) => {
    return { meaning: { metric: metric2, direction }, isLossFunction: false, used: new Set(used) };
  };
  if (words2.some((word2) => /^lr\d*$/.test(word2)) || has("learning", "rate") || has("lrs") || has("lernrate"))
    return found("lr", "unknown", words2);
  const isNorm = words2.includes("norm") || words2.includes("l2");
  if (words2.includes("gnorm") || isNorm && words2.some((word2) => /^grad(?:ient)?s?$/.test(word2)))
    return found("gradnorm", "unknown", words2);
  if (has("total", "norm") || words2.join(" ") === "norm") return found("gradnorm", "unknown", words2);
  const isLoss = words2.some((word2) => LOSS_WORDS.has(word2));
  if (isLoss && words2.join(" ").includes("loss scale")) return found("other", "unknown", words2);
  if (isLoss && words2.some((word2) => /^(?:frac|finite|nan|weight|count|num|n|ratio|scores|signs)$/.test(word2)))
    return found("other", "unknown", words2);
  if (isLoss && words2.some((word2) => OTHER_LOSSES.has(word2))) return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
  if (isLoss && words2.includes("cost") && isPrice(words2)) return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
  if (isLoss && PARAMETER.test(words2.at(-1) ?? "")) return found("other", "unknown", words2);
  if (BASIC_SR.test(words2.join(" ")) || isPaperName(words2))
    return { meaning: LOSS_MEANING, isLossFunction: false, used: /* @__PURE__ */ new Set(["l"]) };
  const lossWords = words2.filter((word2) => isLossWord(word2));
  if (isLoss)
    return { meaning: LOSS_MEANING, isLossFunction: false, used: new Set(lossWords.filter((word2) => LOSS_WORDS.has(word2))) };
  if (has("per", "second")) return found("throughput", "unknown", words2);
  const bookkeeping = words2.find((word2) => BOOKKEEPING.has(word2));
  if (bookkeeping !== void 0) return found(BOOKKEEPING.get(bookkeeping) ?? "other", "unknown", words2);
  if (words2.includes("mape")) return found("error", "min", ["mape"]);
  if (has("error", "rate") || has("err", "rate")) return found(errorRateOf(words2), "min", words2);
  if (has("bits", "per")) return found("perplexity", "min", words2);
  if (has("exact", "match")) return found("accuracy", "max", ["exact", "match"]);
  if (has("mean", "average", "precision")) return found("map", "max", ["mean", "average", "precision"]);
  if (has("mean", "io", "u")) return found("iou", "max", ["mean", "io", "u"]);
  if (has("cross", "entropy")) return { meaning: LOSS_MEANING, isLossFunction: true, used: /* @__PURE__ */ new Set(["cross", "entropy"]) };
  if (has("squared", "error") || has("absolute", "error"))
    return { meaning: LOSS_MEANING, isLossFunction: true, used: new Set(words2) };
  const metric = metricWord(words2);
  if (metric?.meaning?.metric === "accuracy" && words2.some((word2) => METRICS.get(word2)?.metric === "error"))
    return found("error", "min", words2);
  if (metric !== void 0) return metric;
  if (PARAMETER.test(words2.at(-1) ?? "")) return found("other", "unknown", words2);
  const lossFunction = words2.find((word2) => LOSS_FUNCTIONS.has(word2));
  if (/^l[12]$/.test(lossFunction ?? "") && words2.some((word2) => QUANTITIES.has(word2))) return found("other", "unknown", words2);
  if (lossFunction !== void 0) return { meaning: LOSS_MEANING, isLossFunction: true, used: /* @__PURE__ */ new Set([lossFunction]) };
  return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
}
function errorRateOf(words2) {
  if (words2.includes("word")) return "wer";
  return words2.some((word2) => /^char(?:acter)?s?$/.test(word2)) ? "cer" : "error";
}
function isPaperName(words2) {
  return words2[0] === "l" && words2.length > 1 && words2.slice(1).every((word2) => LOSS_PARTS.has(word2));
}
function isPrice(words2) {
  const others = words2.filter(
    (word2) => word2 !== "cost" && !PLAIN_QUALIFIERS.has(word2) && !/^(?:function|value|history|curve|j|\d+)$/.test(word2)
  );
  return others.length > 0 && !others.some((word2) => isLossWord(word2));
}
function isLossWord(word2) {
  return LOSS_WORDS.has(word2) || LOSS_FUNCTIONS.has(word2);
}
function metricWord(words2) {
  let weak;
  for (const word2 of words2) {
    const meaning = METRICS.get(word2) ?? METRICS.get(withoutDigits(word2)) ?? METRICS.get(word2.replace(/@\d+$/, ""));
    if (meaning === void 0) continue;
    const found = { meaning, isLossFunction: false, used: /* @__PURE__ */ new Set([word2]) };
    if (meaning.metric !== "other") return found;
    weak ??= found;
  }
  return weak;
}

// src/history/name-company.ts
function companyOf(roles) {
  const losses = /* @__PURE__ */ new Map();
  const rolesByStem = /* @__PURE__ */ new Map();
  for (const [one, role] of roles) {
    const twins = rolesByStem.get(one.stem) ?? /* @__PURE__ */ new Map();
    rolesByStem.set(one.stem, twins.set(role, (twins.get(role) ?? 0) + 1));
    if (one.meaning?.metric !== "loss") continue;
    const known2 = losses.get(role) ?? { all: [], kinds: /* @__PURE__ */ new Set(), plainKinds: /* @__PURE__ */ new Set(), shared: new Set(one.qualifiers) };
    losses.set(role, known2);
    known2.all.push(one);
    for (const word2 of known2.shared) if (!one.qualifiers.includes(word2)) known2.shared.delete(word2);
    known2.kinds.add(one.kind);
    if (!one.isLossFunction) known2.plainKinds.add(one.kind);
  }
  const validation = losses.get("validation")?.all ?? [];
  const kinds = new Set(validation.map(({ kind, isLossFunction }) => isLossFunction ? kind : void 0));
  const validated = kinds.size === 1 ? [...kinds][0] : void 0;
  const words2 = new Set(validated === void 0 ? [] : validation[0]?.qualifiers);
  const isWithin = (one) => !one.isLossFunction && one.qualifiers.every((word2) => words2.has(word2));
  const where = (holds2) => new Set([...losses.keys()].filter((role) => holds2(losses.get(role)?.all ?? [])));
  return {
    roles,
    losses,
    validated,
    besideValidated: where((all) => all.some(isWithin)),
    rolesByStem,
    isReinforcement: isReinforcement([...roles.keys()]),
    games: losses.has("validation") ? /* @__PURE__ */ new Set() : where(areOfGame)
  };
}
function areOfGame(losses) {
  const parts = losses.filter(({ qualifiers }) => qualifiers.length > 0);
  return parts.length > 1 && parts.every(({ adversarial }) => adversarial);
}
function isReinforcement(all) {
  return all.some(({ meaning }) => meaning?.metric === "reward") && !all.some(({ meaning, role }) => meaning?.metric === "loss" && role === "validation");
}

// src/history/naming.ts
function nameSeries(names2, profile2 = {}) {
  const parsed = [];
  for (const name2 of names2) {
    const one = parse(name2, profile2);
    if (one !== void 0) parsed.push(one);
  }
  const splits = splitsByKind(parsed);
  const company = companyOf(new Map(parsed.map((one) => [one, roleOf(one, splits, profile2)])));
  const named4 = /* @__PURE__ */ new Map();
  for (const one of parsed) named4.set(one.name, naming(one, company, profile2));
  return named4;
}
function splitsByKind(all) {
  const splits = /* @__PURE__ */ new Map();
  for (const { kind, role } of all) if (role !== void 0) splits.set(kind, (splits.get(kind) ?? /* @__PURE__ */ new Set()).add(role));
  return splits;
}
function isLossName(name2) {
  const found = parse(name2, {});
  return found !== void 0 && (found.meaning?.metric === "loss" || found.isLossFunction);
}
function isMetricName(name2) {
  const found = parse(name2, {});
  return found?.meaning !== void 0 && found.meaning.metric !== "other";
}
function isQualityName(name2) {
  const found = parse(name2, {});
  return found?.meaning !== void 0 && !NO_QUALITY.has(found.meaning.metric);
}
var SEVERAL = /* @__PURE__ */ new Set(["other", "error", "correlation"]);
var NO_QUALITY = /* @__PURE__ */ new Set(["other", "lr", "gradnorm", "time", "throughput", "memory"]);
function overrideOf(name2, { known: known2, columns = [] }) {
  const own = known2?.(name2);
  if (own !== void 0) return own;
  for (const [pattern, found] of columns) if (pattern.test(name2)) return found;
  return {};
}
function parse(name2, profile2) {
  const override2 = overrideOf(name2, profile2);
  if (override2 === null) return void 0;
  const words2 = tokenise(name2);
  if (words2.some((word2) => DERIVED.has(word2)) && override2.metric === void 0) return void 0;
  const splits = words2.map((word2) => SPLITS.get(word2) ?? SPLITS.get(withoutDigits(word2)));
  const split = splits.find((role2) => role2 !== void 0);
  const role = split === "test" ? profile2.test ?? "test" : split;
  const rest = words2.filter((_, i) => splits[i] === void 0).map(withoutNumber);
  const { meaning, isLossFunction, used } = meaningOf(rest);
  const qualifiers = rest.filter((word2) => !used.has(word2) && !PLAIN_QUALIFIERS.has(word2) && !/^\d+$/.test(word2));
  const subset = /dataloader_idx_\d+/.exec(name2)?.[0];
  const kind = [meaning?.metric ?? "", ...SEVERAL.has(meaning?.metric ?? "") ? [...used] : [], ...qualifiers].join(" ");
  const facts = { qualifiers, kind, stem: rest.join(" "), adversarial: isAdversarial(rest), override: override2 };
  return { name: name2, role, meaning, isLossFunction, ...subset === void 0 ? {} : { subset }, ...facts };
}
function isAdversarial(words2) {
  const own = words2.filter((word2) => !PLAIN_QUALIFIERS.has(word2));
  const letters = new Set(own);
  const byLetter = letters.size === 2 && letters.has("loss") && (letters.has("g") || letters.has("d"));
  if (words2.includes("penalty") && words2.some((word2) => /^(?:r1|r2|pl|gp|gradient)$/.test(word2))) return true;
  if (words2[0] === "l" && words2[1] === "d") return true;
  return byLetter || words2.some((word2) => ADVERSARIAL.has(word2) && !(word2 === "entropy" && words2.includes("cross")));
}
function withoutNumber(word2) {
  const bare = withoutDigits(word2);
  return !METRICS.has(word2) && !LOSS_FUNCTIONS.has(word2) && (LOSS_WORDS.has(bare) || METRICS.has(bare)) ? bare : word2;
}
function roleOf(one, splits, profile2) {
  if (one.override.role !== void 0) return one.override.role;
  const metric = one.override.metric ?? one.meaning?.metric;
  if (metric === void 0 || ["lr", "gradnorm", "time", "throughput", "memory", "reward"].includes(metric)) {
    return metric === "reward" ? "other" : metric === void 0 ? one.role ?? "other" : "other";
  }
  if (one.role !== void 0) return one.role;
  const siblings = splits.get(one.kind);
  if (siblings === void 0 && HELD_OUT_METRICS.has(metric)) return "validation";
  if (profile2.bareRole !== void 0) return profile2.bareRole;
  if (siblings?.has("train")) return "other";
  if (siblings !== void 0) return "train";
  return metric === "loss" ? "train" : "other";
}
function naming(one, company, profile2) {
  const role = company.roles.get(one) ?? "other";
  const besideLoss = one.isLossFunction && (isBesideLoss(one, role, company) || twinIsBesideLoss(one, role, company));
  const metric = besideLoss ? "error" : one.meaning?.metric ?? "other";
  const adversarial = metric === "loss" && (profile2.adversarial === true || one.adversarial || company.isReinforcement || one.qualifiers.length === 0 && company.games.has(role));
  const aggregation = role === "train" ? profile2.trainAggregation ?? "unknown" : role === "other" ? "unknown" : "point";
  return {
    role,
    metric,
    direction: one.meaning?.direction ?? "unknown",
    component: metric === "loss" && isComponent(one, company.losses.get(role)),
    aggregation,
    ...adversarial ? { adversarial } : {},
    ...one.subset === void 0 ? {} : { subset: one.subset },
    ...one.override
  };
}
function twinIsBesideLoss(one, own, company) {
  const twins = company.rolesByStem.get(one.stem) ?? /* @__PURE__ */ new Map();
  return [...twins].some(([role, count14]) => count14 > (role === own ? 1 : 0) && isBesideLoss(one, role, company));
}
function isBesideLoss(one, role, { losses, validated, besideValidated }) {
  return one.kind === validated ? besideValidated.has(role) : (losses.get(role)?.plainKinds.size ?? 0) > 0;
}
function isComponent(one, losses) {
  if (losses === void 0 || one.qualifiers.length === losses.shared.size) return false;
  const kinds = one.isLossFunction ? losses.kinds : losses.plainKinds;
  return kinds.size > (kinds.has(one.kind) ? 1 : 0);
}

// src/history/buckets.ts
var BucketList = class {
  #max;
  #width = 1;
  #length = 0;
  /** 1 for the lone first point of a segment, 2 for the bucket after it: nothing is joined across either. */
  #edge;
  #x;
  #y;
  #epoch;
  #low;
  #lowAt;
  #high;
  #highAt;
  #sum;
  #count;
  #nonFinite;
  constructor(max2) {
    this.#max = max2;
    const columns = Array.from({ length: 10 }, () => new Float64Array(max2));
    const column = (i) => columns[i] ?? new Float64Array(max2);
    this.#edge = new Uint8Array(max2);
    this.#x = column(0);
    this.#y = column(1);
    this.#epoch = column(2);
    this.#low = column(3);
    this.#high = column(4);
    this.#sum = column(5);
    this.#count = column(6);
    this.#nonFinite = column(7);
    this.#lowAt = column(8);
    this.#highAt = column(9);
  }
  /** Position of the last point in the last bucket; NaN while empty. */
  get lastX() {
    return this.#length === 0 ? Number.NaN : this.#x[this.#length - 1] ?? Number.NaN;
  }
  add(x, y, epoch, opensSegment) {
    const first2 = opensSegment || this.#length === 0;
    const last = this.#length - 1;
    const alone = first2 || this.#edge[last] === 1;
    if (alone || (this.#count[last] ?? 0) >= this.#width) {
      if (this.#length === this.#max) this.#halve();
      this.#open(first2 ? 1 : alone ? 2 : 0);
    }
    const at2 = this.#length - 1;
    this.#x[at2] = x;
    this.#y[at2] = y;
    this.#epoch[at2] = epoch;
    this.#count[at2] = (this.#count[at2] ?? 0) + 1;
    if (!Number.isFinite(y)) {
      this.#nonFinite[at2] = (this.#nonFinite[at2] ?? 0) + 1;
      return;
    }
    this.#sum[at2] = (this.#sum[at2] ?? 0) + y;
    this.#lower(at2, y, x);
    this.#raise(at2, y, x);
  }
  /** Adds the points `from` to `to` (exclusive) of some arrays; `opensSegment`: the first of them does. */
  addAll(x, y, epochs, from, to, opensSegment) {
    let i = from;
    while (i < to && (i === from || this.#edge[this.#length - 1] === 1)) {
      this.add(x[i] ?? 0, y[i] ?? 0, epochs?.[i] ?? 0, opensSegment && i === from);
      i++;
    }
    while (i < to) {
      const last = this.#length - 1;
      const room = this.#width - (this.#count[last] ?? 0);
      if (room <= 0) {
        if (this.#length === this.#max) this.#halve();
        this.#open(0);
        continue;
      }
      const end = Math.min(to, i + room);
      this.#accumulate(last, x, y, i, end);
      this.#x[last] = x[end - 1] ?? 0;
      this.#y[last] = y[end - 1] ?? 0;
      this.#epoch[last] = epochs?.[end - 1] ?? 0;
      i = end;
    }
  }
  /** Takes values into a bucket that has room for them. */
  #accumulate(at2, x, y, from, to) {
    let sum2 = 0;
    let least2 = from;
    let most = from;
    let lowest2 = Infinity;
    let highest2 = -Infinity;
    let finite = 0;
    for (let i = from; i < to; i++) {
      const value5 = y[i] ?? 0;
      if (value5 - value5 !== 0) continue;
      finite++;
      sum2 += value5;
      if (value5 < lowest2) {
        lowest2 = value5;
        least2 = i;
      }
      if (value5 > highest2) {
        highest2 = value5;
        most = i;
      }
    }
    this.#count[at2] = (this.#count[at2] ?? 0) + to - from;
    this.#nonFinite[at2] = (this.#nonFinite[at2] ?? 0) + to - from - finite;
    if (finite === 0) return;
    this.#sum[at2] = (this.#sum[at2] ?? 0) + sum2;
    this.#lower(at2, lowest2, x[least2] ?? 0);
    this.#raise(at2, highest2, x[most] ?? 0);
  }
  /** Of equal values the first keeps its place. NaN is what a bucket without a finite value has, and changes none. */
  #lower(at2, value5, x) {
    const now = this.#low[at2] ?? Number.NaN;
    if (value5 >= now || Number.isNaN(value5)) return;
    this.#low[at2] = value5;
    this.#lowAt[at2] = x;
  }
  #raise(at2, value5, x) {
    const now = this.#high[at2] ?? Number.NaN;
    if (value5 <= now || Number.isNaN(value5)) return;
    this.#high[at2] = value5;
    this.#highAt[at2] = x;
  }
  /** The figures of a bucket without a finite value are NaN. A sum that overflows gives the middle of minimum and maximum as mean. */
  finish() {
    const cut2 = (of) => of.slice(0, this.#length);
    const mean3 = cut2(this.#sum);
    for (let i = 0; i < mean3.length; i++) {
      const sum2 = mean3[i] ?? 0;
      const finite = (this.#count[i] ?? 0) - (this.#nonFinite[i] ?? 0);
      mean3[i] = Number.isFinite(sum2) ? sum2 / finite : (this.#low[i] ?? 0) / 2 + (this.#high[i] ?? 0) / 2;
    }
    const extremes = { min: cut2(this.#low), minAt: cut2(this.#lowAt), max: cut2(this.#high), maxAt: cut2(this.#highAt) };
    const buckets = { ...extremes, mean: mean3, count: cut2(this.#count), nonFinite: cut2(this.#nonFinite) };
    return { x: cut2(this.#x), y: cut2(this.#y), epochs: cut2(this.#epoch), buckets };
  }
  #open(edge) {
    const at2 = this.#length++;
    this.#edge[at2] = edge;
    this.#low[at2] = Number.NaN;
    this.#high[at2] = Number.NaN;
    this.#lowAt[at2] = Number.NaN;
    this.#highAt[at2] = Number.NaN;
    this.#sum[at2] = 0;
    this.#count[at2] = 0;
    this.#nonFinite[at2] = 0;
  }
  /** Doubles the width until joined neighbours leave room. */
  #halve() {
    while (this.#length === this.#max) {
      this.#width *= 2;
      let to = 0;
      for (let from = 1; from < this.#length; from++) {
        const fits = (this.#count[to] ?? 0) + (this.#count[from] ?? 0) <= this.#width;
        if (this.#edge[from] === 0 && fits) this.#join(to, from);
        else this.#move(++to, from);
      }
      this.#length = to + 1;
    }
  }
  #move(to, from) {
    this.#edge[to] = this.#edge[from] ?? 0;
    const extremes = [this.#low, this.#lowAt, this.#high, this.#highAt];
    for (const of of [this.#x, this.#y, this.#epoch, ...extremes, this.#sum, this.#count, this.#nonFinite]) of[to] = of[from] ?? 0;
  }
  #join(to, from) {
    for (const of of [this.#x, this.#y, this.#epoch]) of[to] = of[from] ?? 0;
    for (const of of [this.#sum, this.#count, this.#nonFinite]) of[to] = (of[to] ?? 0) + (of[from] ?? 0);
    this.#lower(to, this.#low[from] ?? Number.NaN, this.#lowAt[from] ?? 0);
    this.#raise(to, this.#high[from] ?? Number.NaN, this.#highAt[from] ?? 0);
  }
};

// src/history/series-builder.ts
var MAX_BREAKS = 256;
var POINTS_PER_BREAK = 4;
var LEAST_POINTS = POINTS_PER_BREAK * MAX_BREAKS;
var LEAST_BUCKETS = 64;
var FIRST_CAPACITY = 8;
var SeriesBuilder = class {
  #axis;
  #overlap;
  #keepLast;
  #room;
  #max;
  #maxBreaks = MAX_BREAKS;
  #isFull = false;
  #x = new Float64Array(0);
  #y = new Float64Array(0);
  #epochs;
  #everyEpoch = true;
  #length = 0;
  #folded;
  #duplicates = 0;
  #tangled = false;
  #breaks = [];
  /** For each break, how many raw points were pushed (and not voided) before the segment that it opens. */
  #starts = [];
  /** Raw points that were folded away, so that `#starts` and the window share one count. */
  #offset = 0;
  #segmentFirst = Number.NaN;
  #forcedBreak = false;
  constructor(options) {
    this.#axis = options.axis;
    this.#overlap = options.overlap ?? "replace";
    this.#keepLast = options.samePosition === "last";
    this.#max = Math.max(options.maxPoints ?? MAX_POINTS, LEAST_POINTS);
    this.#room = options.room;
    if (this.#mayTake(FIRST_CAPACITY)) this.#grow(FIRST_CAPACITY);
    else this.#close(FIRST_CAPACITY);
  }
  /** Points held or folded so far. */
  get points() {
    return this.#offset + this.#length;
  }
  /** Position of the newest point; NaN while there is none. */
  get lastX() {
    if (this.#length > 0) return this.#x[this.#length - 1] ?? Number.NaN;
    return this.#folded?.lastX ?? Number.NaN;
  }
  /**
   * Appends a point. A position that is not finite is not a position: the point is left out, and `false` returned. So is what the
   * shared room has no place for, and {@link PointRoom.wanted} says so.
   */
  push(x, y, epoch) {
    if (!Number.isFinite(x) || this.#isFull) return false;
    if (this.points === 0) this.#segmentFirst = x;
    else if (x <= this.lastX || this.#forcedBreak) this.#meetEarlier(x);
    this.#forcedBreak = false;
    if (this.#length === this.#x.length && !this.#makeRoom()) return false;
    this.#x[this.#length] = x;
    this.#y[this.#length] = y;
    this.#setEpoch(epoch);
    this.#length++;
    return true;
  }
  /**
   * Voids the points at or after `x`, as a writer does that says from where it goes on. Returns false when some of them
   * were folded already and had to stay; the break says so.
   */
  purgeFrom(x) {
    if (this.points === 0 || !(this.lastX >= x)) return true;
    const after = this.lastX;
    const whole = this.#trim(x);
    if (this.points > 0) this.#addBreak(whole ? "resume" : "overlap-kept", x, after);
    return whole;
  }
  /** The log says that it starts again here (a repeated header): the next point opens a segment if it does not go on. */
  breakHere() {
    this.#forcedBreak = this.points > 0;
  }
  finish() {
    const folded2 = this.#folded;
    const breaks = this.#breaks;
    const told = { breaks, points: this.points, duplicates: this.#duplicates, tangled: this.#tangled };
    const withEpochs = this.#epochs !== void 0 && this.#everyEpoch;
    if (folded2 === void 0 && this.#length <= this.#max) {
      const epochs2 = withEpochs ? { epochs: this.#epochs?.slice(0, this.#length) ?? new Float64Array(0) } : {};
      return { x: this.#x.slice(0, this.#length), y: this.#y.slice(0, this.#length), ...epochs2, ...told };
    }
    this.#fold(this.#length);
    const { x, y, epochs, buckets } = (this.#folded ?? new BucketList(this.#max)).finish();
    return { x, y, ...withEpochs ? { epochs } : {}, buckets, ...told };
  }
  /** The new point does not lie after the last one: the same step again, a resume, or a restart. */
  #meetEarlier(x) {
    const last = this.lastX;
    if (x > last) return;
    if (x === last && !(this.#forcedBreak && x <= this.#segmentFirst)) {
      this.#duplicates++;
      if (this.#keepLast && this.#length > 0) this.#length--;
      return;
    }
    if (x <= this.#segmentFirst) {
      this.#openSegment("restart", x, last);
      return;
    }
    if (this.#overlap === "replace" && this.#trim(x)) this.#addBreak("resume", x, last);
    else this.#openSegment("overlap-kept", x, last);
  }
  /** Drops the points at or after `x`; false, and nothing dropped, when that would reach into folded ones. */
  #trim(x) {
    if (this.#folded !== void 0 && this.#folded.lastX >= x) return false;
    while (this.#length > 0 && (this.#x[this.#length - 1] ?? 0) >= x) this.#length--;
    while ((this.#starts.at(-1) ?? -1) >= this.points && this.points > 0) this.#starts.pop();
    if (this.points === 0) this.#segmentFirst = x;
    return true;
  }
  #openSegment(kind, at2, after) {
    if (!this.#addBreak(kind, at2, after)) return;
    this.#starts.push(this.points);
    this.#segmentFirst = at2;
  }
  #addBreak(kind, at2, after) {
    if (this.#breaks.length >= this.#maxBreaks) {
      this.#tangled = true;
      return false;
    }
    this.#breaks.push({ kind, axis: this.#axis, at: at2, after });
    return true;
  }
  #setEpoch(epoch) {
    if (epoch === void 0 || !Number.isFinite(epoch)) {
      this.#everyEpoch = false;
      return;
    }
    if (!this.#everyEpoch) return;
    this.#epochs ??= new Float64Array(this.#x.length);
    this.#epochs[this.#length] = epoch;
  }
  /** False where the series is full. */
  #makeRoom() {
    if (this.#length < 2 * this.#max) {
      const capacity = Math.min(this.#x.length * 2, 2 * this.#max);
      if (this.#mayTake(capacity - this.#x.length)) {
        this.#grow(capacity);
        return true;
      }
      if (!this.#settle()) return false;
    }
    this.#fold(this.#max);
    return true;
  }
  /** Stays as long as it is, and folds from now on; false, and full, where that is too short. */
  #settle() {
    const max2 = this.#length / 2;
    if (max2 < Math.max(LEAST_BUCKETS, POINTS_PER_BREAK * (this.#breaks.length + 1))) return this.#close(this.#length);
    this.#max = max2;
    this.#maxBreaks = max2 / POINTS_PER_BREAK;
    return true;
  }
  #mayTake(places) {
    return this.#room?.take(places) ?? true;
  }
  #close(places) {
    this.#isFull = true;
    this.#room?.overflow(places);
    return false;
  }
  #grow(capacity) {
    this.#x = grown(this.#x, capacity);
    this.#y = grown(this.#y, capacity);
    if (this.#epochs !== void 0) this.#epochs = grown(this.#epochs, capacity);
  }
  /** Moves the oldest `count` points of the window into buckets. */
  #fold(count14) {
    this.#folded ??= new BucketList(this.#max);
    let start = 0;
    while (start < this.#starts.length && (this.#starts[start] ?? 0) < this.#offset) start++;
    for (let from = 0; from < count14; ) {
      const opens = this.#starts[start] === this.#offset + from;
      if (opens) start++;
      const to = Math.max(from + 1, Math.min(count14, (this.#starts[start] ?? Infinity) - this.#offset));
      this.#folded.addAll(this.#x, this.#y, this.#epochs, from, to, opens);
      from = to;
    }
    this.#x.copyWithin(0, count14, this.#length);
    this.#y.copyWithin(0, count14, this.#length);
    this.#epochs?.copyWithin(0, count14, this.#length);
    this.#length -= count14;
    this.#offset += count14;
  }
};
function grown(from, capacity) {
  const to = new Float64Array(capacity);
  to.set(from);
  return to;
}

// src/history/series-room.ts
var LONGEST_NAME2 = 200;
var COUNTED = 10;
var SeriesRoom = class {
  #limit;
  /** Beginnings of the names that came after the limit was met: as many as are worth counting. */
  #omitted = /* @__PURE__ */ new Set();
  constructor(limit2) {
    this.#limit = limit2;
  }
  /** Whether a new series has room beside those that are kept. Names for which there is none are counted. */
  has(name2, kept) {
    if (kept < this.#limit) return true;
    const begin = name2.slice(0, LONGEST_NAME2);
    if (this.#omitted.has(begin)) return false;
    if (kept < 2 * this.#limit && begin === name2 && isLossName(name2)) return true;
    if (this.#omitted.size < COUNTED * this.#limit) this.#omitted.add(begin);
    return false;
  }
  /** What was left out; nothing where there was room for all. */
  notes(path) {
    const [example] = this.#omitted;
    return example === void 0 ? [] : [{ code: "series-limit", path, example, omitted: this.#omitted.size, allowed: this.#limit }];
  }
};

// src/history/built-series.ts
function isTangled({ tangled, breaks, points }) {
  return tangled || breaks.length > 4 && breaks.length > points / 6;
}
function commonBreaks(series) {
  const common = /* @__PURE__ */ new Map();
  for (const { breaks } of series) {
    const seen2 = /* @__PURE__ */ new Map();
    for (const one of breaks) {
      const same2 = `${one.kind} ${one.axis} ${one.at}`;
      const nth = (seen2.get(same2) ?? 0) + 1;
      seen2.set(same2, nth);
      const known2 = common.get(`${same2} ${nth}`);
      if (known2 === void 0 || known2.after < one.after) common.set(`${same2} ${nth}`, one);
    }
  }
  return [...common.values()];
}

// src/history/binary/series-of.ts
function assembleSeries(path, named4, logged3) {
  const all = named4.filter(({ built }) => built.points > 0);
  const isJudged2 = ({ naming: naming2 }) => naming2.role !== "other";
  const sound = all.filter(({ built }) => !isTangled(built));
  const tangled = all.filter((one) => isJudged2(one) && isTangled(one.built));
  const judged3 = sound.filter(isJudged2);
  const series = all.map((one) => seriesOf(isTangled(one.built) ? unjudged(one) : one));
  const notes = notesOf(path, judged3);
  const breaks = commonBreaks((judged3.length > 0 ? judged3 : sound).map(({ built }) => built));
  return { series, breaks, notes, refusal: refusalOf(series, judged3.length === 0 ? tangled[0] : void 0, logged3) };
}
function refusalOf(series, tangled, logged3) {
  if (tangled !== void 0) return { code: "untangled", detail: tangled.name };
  return series.length === 0 ? { code: "no-series", saw: [...logged3].slice(0, 10) } : void 0;
}
function seriesOf({ name: name2, naming: naming2, axis, built, epochs }) {
  const { x, y, buckets } = built;
  const kept = built.epochs ?? epochs;
  return {
    ...naming2,
    name: name2,
    axis,
    x,
    y,
    ...kept === void 0 ? {} : { epochs: kept },
    ...buckets === void 0 ? {} : { buckets }
  };
}
function unjudged(one) {
  const naming2 = { role: "other", metric: "other", direction: "unknown", component: false, aggregation: "unknown" };
  return { ...one, naming: naming2, built: numbered(one.built), epochs: void 0 };
}
function inLoggingOrder(built) {
  return built.points < 2 || built.duplicates !== built.points - 1 ? built : numbered(built);
}
function lastAtEachPosition(built) {
  if (built.duplicates === 0 || built.buckets !== void 0) return built;
  const { x, y } = built;
  const kept = [...x.keys()].filter((i) => x[i] !== x[i + 1]);
  const at2 = (values) => Float64Array.from(kept, (i) => values[i] ?? Number.NaN);
  const epochs = built.epochs === void 0 ? {} : { epochs: at2(built.epochs) };
  return { ...built, x: at2(x), y: at2(y), ...epochs, points: kept.length };
}
function numbered(built) {
  const x = new Float64Array(built.x.length);
  let seen2 = 0;
  for (let i = 0; i < x.length; i++) {
    seen2 += built.buckets?.count[i] ?? 1;
    x[i] = seen2 - 1;
  }
  const { buckets, ...rest } = built;
  if (buckets === void 0) return { ...rest, x, breaks: [], duplicates: 0 };
  const { minAt: _minAt, maxAt: _maxAt, ...figures } = buckets;
  return { ...rest, x, buckets: figures, breaks: [], duplicates: 0 };
}
function notesOf(path, series) {
  const notes = [];
  let segments = 1;
  for (const { name: name2, built } of series) {
    if (built.duplicates > 0) notes.push({ code: "duplicate-steps", path, series: name2, count: built.duplicates });
    if (built.buckets !== void 0) {
      notes.push({ code: "thinned", path, series: name2, points: built.points, kept: built.x.length });
    }
    segments = Math.max(segments, 1 + built.breaks.filter(({ kind }) => kind === "restart").length);
  }
  if (segments > 1) notes.push({ code: "restarted", path, segments });
  return notes;
}

// src/history/binary/mlflow-run.ts
var MlflowRun = class {
  paths = [];
  metrics = /* @__PURE__ */ new Map();
  /** Where its metrics and artifacts lie; empty where that is not known. */
  folder = "";
  facts = { name: "", experiment: "", parent: "", deleted: false, started: 0 };
  #room;
  /** The series of a metric; undefined when the run has too many. */
  metric(key, limits) {
    const known2 = this.metrics.get(key);
    if (known2 !== void 0) return known2;
    this.#room ??= new SeriesRoom(limits.series);
    if (!this.#room.has(key, this.metrics.size)) return void 0;
    const made = new SeriesBuilder({ axis: "step", overlap: "keep", maxPoints: limits.points, room: limits.room });
    this.metrics.set(key, made);
    return made;
  }
  /** What of the run's metrics was left out. */
  notes(path) {
    return this.#room?.notes(path) ?? [];
  }
  get isHistory() {
    return [...this.metrics.values()].some(({ points }) => points > 1);
  }
};
var MADE_UP = /^[a-z]+-[a-z]+-\d{1,4}$/;
var LONGEST_PART = 120;
function piecesOfStore(store, because, limits) {
  const living = [...store.runs].filter(
    ([, { facts }]) => !facts.deleted && store.experiments.get(facts.experiment)?.deleted !== true
  );
  const histories = living.filter(([, run]) => run.isHistory).sort(([, a], [, b]) => a.facts.started - b.facts.started);
  const within = histories.slice(0, limits.runs);
  const refused = leftOut(store, living, histories.length, limits);
  if (within.length === 0 && refused.length === 0) refused.push({ path: store.path, because: { code: "no-series", saw: [] } });
  const pieces = [];
  for (const [, run] of within) {
    const path = run.paths[0] ?? store.path;
    const piece = pieceOf(run, store, because);
    if ("refusal" in piece) {
      refused.push({ path, because: piece.refusal });
      continue;
    }
    pieces.push(piece);
  }
  return { pieces, refused, notes: pieces.length === 0 ? store.notes : [] };
}
function leftOut(store, living, histories, limits) {
  const { path } = store;
  const refused = [];
  if (histories > limits.runs)
    refused.push({ path, because: { code: "too-large", limit: "runs", value: histories, allowed: limits.runs } });
  const names2 = new Set(living.filter(([, run]) => !run.isHistory).flatMap(([, run]) => [...run.metrics.keys()]));
  if (names2.size > 0) refused.push({ path, because: { code: "single-values", names: [...names2].slice(0, 10) } });
  if (store.runs.size > living.length)
    refused.push({ path, because: { code: "deleted-runs", count: store.runs.size - living.length } });
  return refused;
}
function pieceOf(run, store, because) {
  const paths = run.paths.length > 0 ? run.paths : [store.path];
  const { refusal: refusal2, notes, ...assembled } = assembleSeries(paths[0] ?? store.path, namedOf(run), run.metrics.keys());
  if (refusal2 !== void 0) return { refusal: refusal2 };
  return {
    place: placeOf(run, store),
    precision: "exact",
    folders: run.folder === "" ? [] : [run.folder],
    ...assembled,
    completion: "unknown",
    files: paths.map((path) => ({ path, format: store.format, because })),
    notes: [
      ...store.notes.filter((note) => "path" in note && paths.includes(note.path)),
      ...notes,
      ...run.notes(paths[0] ?? store.path)
    ]
  };
}
function namedOf(run) {
  const metrics = [...run.metrics].sort(([a], [b]) => a < b ? -1 : 1);
  const names2 = nameSeries(metrics.map(([key]) => key));
  return metrics.flatMap(([name2, builder]) => {
    const naming2 = names2.get(name2);
    return naming2 === void 0 ? [] : [{ name: name2, naming: naming2, axis: "step", built: inLoggingOrder(builder.finish()) }];
  });
}
function placeOf(run, store) {
  const names2 = [];
  const seen2 = /* @__PURE__ */ new Set();
  for (let one = run; one !== void 0 && !seen2.has(one); one = store.runs.get(one.facts.parent)) {
    seen2.add(one);
    if (!MADE_UP.test(one.facts.name)) names2.unshift(one.facts.name);
  }
  const experiment = store.experiments.get(run.facts.experiment)?.name ?? "";
  const parts = [experiment === "Default" ? "" : experiment, ...names2];
  return [folderOf(store.path), ...parts.map((part2) => part2.trim().slice(0, LONGEST_PART))].filter((part2) => part2 !== "").join("/");
}
function folderOf(path) {
  return path.replace(/(?:^|\/)(?:mlruns|[^/]*\.(?:db|sqlite3?))$/, "");
}

// src/history/binary/mlflow-files.ts
var IN_RUN = /^(?:(.*)\/)?([^/]+)\/([0-9a-f]{32})\/(?:(metrics|params|tags)\/(.+)|meta\.yaml)$/;
var IN_EXPERIMENT = /^(?:(.*)\/)?([^/]+)\/meta\.yaml$/;
var IN_MODEL = /\/models\/m-[0-9a-f]{32}\/(?:metrics|params|tags|meta\.yaml)/;
var ALONE = /^(?:(.*)\/)?metrics\/(.+)$/;
var LINE = /^(\d{12,14}) (-?(?:nan|inf|\d+(?:\.\d*)?(?:e[-+]?\d+)?)|-?\.\d+)(?: (-?\d+))?(?: .*)?$/i;
var mlflowFiles = {
  name: "mlflow-file-store",
  recognise,
  groupOf: (path) => storeOf(path),
  async read(files, { limits, because }) {
    const [first2] = files;
    const runs = /* @__PURE__ */ new Map();
    const experiments = /* @__PURE__ */ new Map();
    const notes = [];
    const refused = [];
    for (const file of files) {
      const found = IN_RUN.exec(file.path);
      if (found !== null) await readInRun(file, found, runs, notes, limits);
      else if (IN_EXPERIMENT.test(file.path)) await readExperiment(file, experiments);
      else await readAlone(file, runs, notes, limits);
    }
    const store = { path: storeOf(first2?.path ?? ""), format: this.name, runs, experiments, notes };
    const read4 = piecesOfStore({ ...store, path: store.path || (first2?.path ?? "") }, because, limits);
    return { ...read4, refused: [...refused, ...read4.refused] };
  }
};
function storeOf(path) {
  const found = IN_RUN.exec(path) ?? IN_EXPERIMENT.exec(path) ?? ALONE.exec(path);
  return found?.[1] ?? path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function recognise({ path, text: text3 }) {
  if (text3 === void 0) return void 0;
  const layout = { score: 0.95, because: { code: "layout", path: "mlruns/<experiment>/<run>/metrics/<key>" } };
  if (IN_MODEL.test(path)) return { score: 0.95, refuse: { code: "not-a-history", what: "MLflow model", saw: [] } };
  const inRun = IN_RUN.exec(path);
  if (inRun?.[4] === "metrics") return isMetric(text3) ? layout : void 0;
  if (inRun !== null && inRun[4] !== void 0) return layout;
  if (/(?:^|\/)meta\.yaml$/.test(path) && /^lifecycle_stage:/m.test(text3) && /^experiment_id:/m.test(text3)) return layout;
  if (!isMetric(text3)) return void 0;
  const example = (text3.split(/\r?\n/, 1)[0] ?? "").slice(0, 80);
  return { score: 0.85, because: { code: "line-shape", example, lines: text3.split("\n").length } };
}
function isMetric(text3) {
  const lines = text3.split(/\r?\n/, 20).filter((line2) => line2 !== "");
  return lines.length > 0 && lines.filter((line2) => LINE.test(line2)).length >= Math.min(lines.length, 1 + lines.length / 2);
}
async function readInRun(file, [, , experiment = "", id = "", kind, key = ""], runs, notes, limits) {
  const run = runs.get(id) ?? new MlflowRun();
  runs.set(id, run);
  run.folder = file.path.slice(0, file.path.indexOf(id) + id.length);
  if (kind === "metrics") await readMetric(file, run, key, notes, limits);
  else if (kind === void 0) run.facts = { ...run.facts, ...factsOf(fieldsOf(await shortText(file.content)), experiment) };
  else if (kind === "tags" && key === "mlflow.parentRunId")
    run.facts = { ...run.facts, parent: (await shortText(file.content)).trim() };
  else if (kind === "tags" && key === "mlflow.runName" && run.facts.name === "") {
    run.facts = { ...run.facts, name: (await shortText(file.content)).trim() };
  }
}
var SHORT = 64 * 1024;
async function shortText(content) {
  return decode(await bytesOf(content, 0, SHORT));
}
function factsOf(fields, experiment) {
  const name2 = fields.get("run_name") ?? fields.get("name") ?? "";
  return {
    experiment,
    deleted: fields.get("lifecycle_stage") === "deleted",
    started: Number(fields.get("start_time")) || 0,
    ...name2 === "" ? {} : { name: name2 }
  };
}
async function readExperiment({ path, content }, experiments) {
  const fields = fieldsOf(await shortText(content));
  const id = IN_EXPERIMENT.exec(path)?.[2] ?? "";
  const deleted = fields.get("lifecycle_stage") === "deleted" || /(?:^|\/)\.trash\//.test(path);
  experiments.set(id, { name: fields.get("name") ?? "", deleted });
}
async function readAlone(file, runs, notes, limits) {
  const run = runs.get("") ?? new MlflowRun();
  runs.set("", run);
  await readMetric(file, run, ALONE.exec(file.path)?.[2] ?? file.path.slice(file.path.lastIndexOf("/") + 1), notes, limits);
}
async function readMetric({ path, content }, run, key, notes, limits) {
  run.paths.push(path);
  const builder = run.metric(key, limits);
  if (builder === void 0) return;
  const lines = new MetricLines(builder);
  const decoder = new TextDecoder();
  for await (const chunk of content.stream()) {
    for (let at2 = 0; at2 < chunk.length; at2 += PIECE) lines.take(decoder.decode(chunk.subarray(at2, at2 + PIECE), { stream: true }));
  }
  lines.end();
  if (lines.dropped > 0) notes.push({ code: "rows-dropped", path, count: lines.dropped, firstLine: lines.firstDropped });
  if (lines.cutOff) notes.push({ code: "cut-off", path });
}
var PIECE = 64 * 1024;
var LONGEST_LINE = 4096;
var MetricLines = class {
  #builder;
  #rest = "";
  #line = 0;
  dropped = 0;
  firstDropped = 0;
  cutOff = false;
  constructor(builder) {
    this.#builder = builder;
  }
  take(text3) {
    const lines = (this.#rest + text3).split("\n");
    this.#rest = (lines.pop() ?? "").slice(0, LONGEST_LINE);
    for (const line2 of lines) this.#read(line2);
  }
  /** A last line without its end may be half a number. */
  end() {
    if (this.#rest.trim() === "") return;
    this.cutOff = true;
    if (LINE.exec(this.#rest)?.[3] !== void 0) this.#read(this.#rest);
  }
  #read(line2) {
    this.#line++;
    const found = LINE.exec(line2.trimEnd());
    if (found === null) {
      if (line2.trim() === "") return;
      this.dropped++;
      this.firstDropped ||= this.#line;
      return;
    }
    this.#builder.push(Number(found[3] ?? 0), pythonFloat(found[2] ?? ""));
  }
};
function pythonFloat(text3) {
  const lower = text3.toLowerCase();
  if (lower.endsWith("nan")) return Number.NaN;
  if (lower.endsWith("inf")) return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text3);
}
function fieldsOf(yaml) {
  const fields = /* @__PURE__ */ new Map();
  for (const line2 of yaml.slice(0, PIECE).split(/\r?\n/)) {
    const [, key, value5] = /^([a-z_]+): *(.*?) *$/.exec(line2) ?? [];
    if (key !== void 0 && value5 !== void 0) fields.set(key, unquoted(value5));
  }
  return fields;
}
function unquoted(value5) {
  if (value5.length < 2) return value5;
  if (value5.startsWith("'") && value5.endsWith("'")) return value5.slice(1, -1).replaceAll("''", "'");
  if (!value5.startsWith('"') || !value5.endsWith('"')) return value5;
  try {
    return String(JSON.parse(value5));
  } catch {
    return value5.slice(1, -1);
  }
}

// src/history/reader.ts
function refusedFiles(files, because) {
  return { pieces: [], refused: files.map(({ path }) => ({ path, because })), notes: [] };
}
function noSeries(saw) {
  const names2 = saw.filter((name2) => isLossName(name2));
  return names2.length > 0 ? { code: "no-numbers", names: names2 } : { code: "no-series", saw };
}
function tooManyRuns(path, value5, allowed) {
  return value5 > allowed ? [{ path, because: { code: "too-large", limit: "runs", value: value5, allowed } }] : [];
}

// src/history/binary/sqlite-schema.ts
var MOST_ENTRIES = 1e4;
var MOST_BYTES = 128 * 1024;
var FILE_HEADER = 100;
var TABLE_INTERIOR = 5;
var TABLE_LEAF = 13;
var INDEX_PAGES = [2, 10];
var EndlessError = class extends Error {
};
function schemaProblem(bytes) {
  const pages = Pages.of(bytes);
  if (pages === void 0) return void 0;
  try {
    for (const record of pages.records(1)) {
      const text3 = new TextDecoder("latin1").decode(record).replaceAll("\0", "");
      if (/sqlite_stat/i.test(text3)) for (const _ of pages.records(rootIn(record))) ;
    }
    return void 0;
  } catch (error) {
    if (error instanceof EndlessError) return error.message;
    throw error;
  }
}
var Pages = class _Pages {
  #view;
  #size;
  /** Bytes of a page without those that are reserved. */
  #usable;
  constructor(view, size, usable) {
    this.#view = view;
    this.#size = size;
    this.#usable = usable;
  }
  /** Undefined for a size of pages that SQLite itself refuses. */
  static of(bytes) {
    if (bytes.length < FILE_HEADER) return void 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const declared = view.getUint16(16);
    const size = declared === 1 ? 65536 : declared;
    const usable = size - view.getUint8(20);
    return size < 512 || (size & size - 1) !== 0 || usable < 480 ? void 0 : new _Pages(view, size, usable);
  }
  /** The rows of a table as they are stored. A page that is none, or lies outside, is one at which SQLite stops. */
  *records(root) {
    const seen2 = /* @__PURE__ */ new Set();
    const open = [root];
    let bytes = 0;
    let count14 = 0;
    for (let page = open.pop(); page !== void 0; page = open.pop()) {
      if (seen2.has(page)) throw new EndlessError(`page ${page} of its schema or statistics lies in several others`);
      seen2.add(page);
      const start = (page - 1) * this.#size;
      if (page === 0 || start >= this.#view.byteLength) continue;
      const header = start + (page === 1 ? FILE_HEADER : 0);
      const type = this.#byte(header);
      if (INDEX_PAGES.includes(type)) throw new EndlessError("its schema or statistics are no plain table");
      if (type === TABLE_INTERIOR)
        open.push(this.#number(header + 8), ...this.#cells(start, header + 12, header).map((at2) => this.#number(at2)));
      if (type !== TABLE_LEAF) continue;
      for (const cell of this.#cells(start, header + 8, header)) {
        const [length, at2] = this.#varint(cell);
        bytes += length;
        if (++count14 > MOST_ENTRIES || bytes > MOST_BYTES)
          throw new EndlessError(`its schema or statistics have more than ${MOST_ENTRIES} entries or ${MOST_BYTES} bytes`);
        yield this.#payload(this.#varint(at2)[1], length);
      }
    }
  }
  /** Where the cells of a page begin. */
  #cells(start, pointers, header) {
    const count14 = Math.min(this.#short(header + 3), Math.floor(this.#size / 2));
    return Array.from({ length: count14 }, (_, i) => start + this.#short(pointers + 2 * i) % this.#size);
  }
  /** A record, with the part that overflows to other pages. */
  #payload(at2, length) {
    const record = new Uint8Array(length);
    const local = this.#localPart(length);
    this.#copy(at2, record, 0, local);
    let next = this.#number(at2 + local);
    for (let done = local; done < length && next > 0; done += this.#usable - 4) {
      const start = (next - 1) * this.#size;
      this.#copy(start + 4, record, done, Math.min(length - done, this.#usable - 4));
      next = this.#number(start);
    }
    return record;
  }
  #localPart(length) {
    const most = this.#usable - 35;
    if (length <= most) return length;
    const least2 = Math.floor((this.#usable - 12) * 32 / 255) - 23;
    const part2 = least2 + (length - least2) % (this.#usable - 4);
    return part2 <= most ? part2 : least2;
  }
  #copy(from, to, at2, length) {
    for (let i = 0; i < length; i++) to[at2 + i] = this.#byte(from + i);
  }
  /** What lies behind the end of the file is zero, as it is to SQLite. */
  #byte(at2) {
    return at2 < this.#view.byteLength ? this.#view.getUint8(at2) : 0;
  }
  #short(at2) {
    return this.#byte(at2) * 256 + this.#byte(at2 + 1);
  }
  #number(at2) {
    return this.#short(at2) * 65536 + this.#short(at2 + 2);
  }
  #varint(at2) {
    return varint((i) => this.#byte(i), at2);
  }
};
function varint(byteAt, at2) {
  let value5 = 0;
  for (let i = at2; i < at2 + 8; i++) {
    value5 = value5 * 128 + (byteAt(i) & 127);
    if (byteAt(i) < 128) return [value5, i + 1];
  }
  return [value5 * 256 + byteAt(at2 + 8), at2 + 9];
}
var NUMBERS = [0, 1, 2, 3, 4, 6, 8, 8];
function rootIn(record) {
  const byteAt = (at3) => record[at3] ?? 0;
  let [start, at2] = varint(byteAt, 0);
  for (let column = 0; ; column++) {
    const [type, end] = varint(byteAt, at2);
    at2 = end;
    const length = type >= 12 ? Math.floor((type - 12) / 2) : NUMBERS[type] ?? 0;
    if (column < 3) {
      start += length;
      continue;
    }
    if (type > 6) throw new EndlessError("a table of statistics has no page");
    return record.subarray(start, start + length).reduce((value5, byte) => value5 * 256 + byte, 0);
  }
}

// src/history/binary/mlflow-sqlite.ts
var MAGIC = "SQLite format 3\0";
var LONGEST_NAME3 = 2048;
var INFINITE = Number.MAX_VALUE;
var mlflowSqlite = {
  name: "mlflow-sqlite",
  recognise: recognise2,
  async read([file, ...others], context) {
    if (file === void 0) return { pieces: [], refused: [], notes: [] };
    const read4 = await readDatabase(file, context);
    return { ...read4, refused: [...read4.refused, ...refusedFiles(others, { code: "unknown-format", saw: "" }).refused] };
  }
};
function recognise2({ head }) {
  const text3 = String.fromCharCode(...head.subarray(0, MAGIC.length));
  return text3 === MAGIC ? { score: 1, because: { code: "magic", what: "SQLite" } } : void 0;
}
async function readDatabase(file, { limits, because, sqlite }) {
  const { path, content } = file;
  if (sqlite === void 0) return refusedFiles([file], { code: "no-sqlite" });
  if (content.size > limits.documentBytes) {
    return refusedFiles([file], { code: "too-large", limit: "documentBytes", value: content.size, allowed: limits.documentBytes });
  }
  const bytes = asPlain(await bytesOf(content, 0, content.size));
  const problem2 = schemaProblem(bytes);
  if (problem2 !== void 0) return refusedFiles([file], { code: "malformed", format: "mlflow-sqlite", detail: problem2 });
  const database = await sqlite(bytes).catch(firstLineOf);
  if (typeof database === "string") return refusedFiles([file], { code: "unreadable", detail: database });
  const notes = [];
  try {
    const tables = plainTables(database);
    const missing3 = STORE.filter((table2) => !tables.includes(table2));
    if (missing3.length > 0) return refusedFiles([file], { code: "not-a-history", what: "SQLite", saw: tables.slice(0, 10) });
    const rows = rowsWithin(database, content.size);
    const runs = runsOf(rows);
    const experiments = experimentsOf(rows);
    readMetrics(rows, runs, limits);
    if (rows.overrun()) notes.push({ code: "damaged", path });
    return piecesOfStore({ path, format: "mlflow-sqlite", runs, experiments, notes }, because, limits);
  } catch (error) {
    return refusedFiles([file], {
      code: "malformed",
      format: "mlflow-sqlite",
      detail: firstLineOf(error)
    });
  } finally {
    database.close();
  }
}
function firstLineOf(error) {
  return errorMessage(error).split("\n", 1)[0] ?? "";
}
function asPlain(bytes) {
  bytes.fill(0, 52, 56);
  if (bytes[18] === 2) bytes[18] = 1;
  if (bytes[19] === 2) bytes[19] = 1;
  return bytes;
}
var STORE = ["metrics", "runs", "experiments", "tags"];
var LONGEST_DEFAULT = 100;
function plainTables(database) {
  const tables = [];
  for (const [name2, sql] of database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' LIMIT 1000")) {
    if (typeof name2 !== "string" || typeof sql !== "string" || !/^create\s+table\b/i.test(sql)) continue;
    if (!STORE.includes(name2) || hasPlainColumns(database, name2)) tables.push(name2);
  }
  return tables;
}
function hasPlainColumns(database, table2) {
  for (const [, , , , byDefault, , hidden] of database.rows(`PRAGMA table_xinfo(${table2})`)) {
    if (hidden !== 0 || typeof byDefault === "string" && byDefault.length > LONGEST_DEFAULT) return false;
  }
  return true;
}
function rowsWithin(database, bytes) {
  let left = bytes;
  return {
    *of(columns, table2) {
      for (const row2 of database.rows(`SELECT ${columns.join(", ")} FROM ${table2} NOT INDEXED`)) {
        left -= Math.max(
          LEAST_ROW,
          row2.reduce((sum2, value5) => sum2 + lengthOf(value5), 0)
        );
        if (left < 0) return;
        yield row2;
      }
    },
    overrun: () => left < 0
  };
}
var LEAST_ROW = 8;
function lengthOf(value5) {
  return value5 === null || typeof value5 === "number" ? 0 : value5.length;
}
var MOST_RUNS = 1e5;
function runsOf(rows) {
  const runs = /* @__PURE__ */ new Map();
  const columns = ["run_uuid", "name", "experiment_id", "lifecycle_stage", "start_time"];
  for (const [id, name2, experiment, stage, started] of rows.of(columns, "runs")) {
    if (runs.size >= MOST_RUNS) break;
    const run = new MlflowRun();
    run.facts = {
      name: textOf2(name2),
      experiment: textOf2(experiment),
      parent: "",
      deleted: stage === "deleted",
      started: typeof started === "number" ? started : 0
    };
    runs.set(textOf2(id), run);
  }
  for (const [id, key, value5] of rows.of(["run_uuid", "key", "value"], "tags")) {
    if (key !== "mlflow.parentRunId" && key !== "mlflow.runName") continue;
    const run = runs.get(textOf2(id));
    if (run === void 0) continue;
    if (key === "mlflow.parentRunId") run.facts = { ...run.facts, parent: textOf2(value5) };
    else if (run.facts.name === "") run.facts = { ...run.facts, name: textOf2(value5) };
  }
  return runs;
}
function experimentsOf(rows) {
  const experiments = /* @__PURE__ */ new Map();
  for (const [id, name2, stage] of rows.of(["experiment_id", "name", "lifecycle_stage"], "experiments")) {
    if (experiments.size >= MOST_RUNS) break;
    experiments.set(textOf2(id), { name: textOf2(name2), deleted: stage === "deleted" });
  }
  return experiments;
}
function readMetrics(rows, runs, limits) {
  for (const [id, key, value5, step, flag] of rows.of(["run_uuid", "key", "value", "step", "is_nan"], "metrics")) {
    if (typeof value5 !== "number" || typeof step !== "number") continue;
    const name2 = textOf2(key);
    if (name2 === "") continue;
    runs.get(textOf2(id))?.metric(name2, limits)?.push(step, storedValue(value5, flag === 1));
  }
}
function storedValue(value5, flagged) {
  if (flagged) return Number.NaN;
  if (value5 >= INFINITE) return Number.POSITIVE_INFINITY;
  return value5 <= -INFINITE ? Number.NEGATIVE_INFINITY : value5;
}
function textOf2(value5) {
  if (typeof value5 === "number") return String(value5);
  return typeof value5 === "string" && value5.length <= LONGEST_NAME3 ? value5 : "";
}

// src/history/binary/wire.ts
var WireError = class extends Error {
  name = "WireError";
};
var VARINT = 0;
var FIXED64 = 1;
var BYTES = 2;
var FIXED32 = 5;
var Fields = class {
  field = 0;
  type = 0;
  /** Value of a varint, as an unsigned number; exact below 2^53. */
  value = 0;
  start = 0;
  end = 0;
  #view;
  #at = 0;
  #limit = 0;
  constructor(view, start, end) {
    this.#view = view;
    this.reset(view, start, end);
  }
  reset(view, start, end) {
    if (start < 0 || end > view.byteLength || start > end) throw new WireError("a message goes past its end");
    this.#view = view;
    this.#at = start;
    this.#limit = end;
  }
  next() {
    if (this.#at >= this.#limit) return false;
    const key = this.#varint();
    this.type = key & 7;
    this.field = Math.floor(key / 8);
    if (this.field === 0) throw new WireError("a field has number 0");
    this.start = this.#at;
    this.#skipValue();
    this.end = this.#at;
    return true;
  }
  #skipValue() {
    if (this.type === VARINT) {
      this.value = this.#varint();
      return;
    }
    const length = this.type === BYTES ? this.#varint() : this.type === FIXED64 ? 8 : this.type === FIXED32 ? 4 : void 0;
    if (length === void 0) throw new WireError(`a field has wire type ${this.type}`);
    if (this.type === BYTES) this.start = this.#at;
    if (length > this.#limit - this.#at) throw new WireError("a field goes past the end of its message");
    this.#at += length;
  }
  #varint() {
    let value5 = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#limit) throw new WireError("a number is cut off");
      const byte = this.#view.getUint8(this.#at++);
      value5 += shift < 28 ? (byte & 127) << shift : (byte & 127) * 2 ** shift;
      if (byte < 128) return value5;
    }
    throw new WireError("a number has more than ten bytes");
  }
};
function int64At(view, start, end) {
  let value5 = 0n;
  for (let i = start, shift = 0n; i < end; i++, shift += 7n) value5 |= BigInt(view.getUint8(i) & 127) << shift;
  return Number(BigInt.asIntN(64, value5));
}
var utf8 = new TextDecoder();
function textAt(view, start, end) {
  return utf8.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

// src/history/binary/tensor.ts
var FLOAT = 1;
var DOUBLE = 2;
var INT32 = 3;
var UINT8 = 4;
var INT16 = 5;
var INT8 = 6;
var INT64 = 9;
var BFLOAT16 = 14;
var UINT16 = 17;
var HALF = 19;
var UINT32 = 22;
var UINT64 = 23;
function scalarOfTensor(view, start, end) {
  const fields = new Fields(view, start, end);
  let type = 0;
  let elements = 1;
  let content;
  let typed;
  while (fields.next()) {
    if (fields.field === 1 && fields.type === VARINT) type = fields.value;
    else if (fields.field === 2 && fields.type === BYTES) elements = elementsOf(view, fields.start, fields.end);
    else if (fields.field === 4 && fields.type === BYTES) content = [fields.start, fields.end];
    else if (fields.field >= 5) typed = [fields.field, fields.type, fields.start, fields.end];
  }
  if (elements !== 1) return void 0;
  if (content !== void 0 && content[1] > content[0]) return rawValue(view, type, content[0], content[1]);
  return typed === void 0 ? void 0 : typedValue(view, type, typed);
}
function elementsOf(view, start, end) {
  const shape = new Fields(view, start, end);
  let elements = 1;
  let rank = 0;
  while (shape.next()) {
    if (shape.field === 3 && shape.type === VARINT && shape.value !== 0) return Number.NaN;
    if (shape.field !== 2 || shape.type !== BYTES) continue;
    const dimension = new Fields(view, shape.start, shape.end);
    let size = 0;
    while (dimension.next()) if (dimension.field === 1 && dimension.type === VARINT) size = dimension.value;
    elements *= size;
    rank++;
  }
  return rank > 1 ? Number.NaN : elements;
}
function rawValue(view, type, start, end) {
  const length = end - start;
  if (length === 8) {
    if (type === DOUBLE) return view.getFloat64(start, true);
    if (type === INT64) return Number(view.getBigInt64(start, true));
    if (type === UINT64) return Number(view.getBigUint64(start, true));
  } else if (length === 4) {
    if (type === FLOAT) return view.getFloat32(start, true);
    if (type === INT32) return view.getInt32(start, true);
    if (type === UINT32) return view.getUint32(start, true);
  } else if (length === 2) {
    if (type === HALF) return halfFloat(view.getUint16(start, true));
    if (type === BFLOAT16) return bfloat16(view.getUint16(start, true));
    if (type === INT16) return view.getInt16(start, true);
    if (type === UINT16) return view.getUint16(start, true);
  } else if (length === 1) {
    if (type === INT8) return view.getInt8(start);
    if (type === UINT8) return view.getUint8(start);
  }
  return void 0;
}
function typedValue(view, type, [field2, wire, start, end]) {
  const length = end - start;
  if (field2 === 5 && type === FLOAT && (wire === FIXED32 || wire === BYTES))
    return length === 4 ? view.getFloat32(start, true) : void 0;
  if (field2 === 6 && type === DOUBLE && (wire === FIXED64 || wire === BYTES))
    return length === 8 ? view.getFloat64(start, true) : void 0;
  if (wire !== VARINT && wire !== BYTES || length === 0 || !isOneVarint(view, start, end)) return void 0;
  const value5 = int64At(view, start, end);
  if (field2 === 7 && (type === INT32 || type === INT16 || type === INT8 || type === UINT8 || type === UINT16)) return value5;
  if (field2 === 10 && type === INT64) return value5;
  if (field2 === 13 && type === HALF) return halfFloat(value5 & 65535);
  if (field2 === 13 && type === BFLOAT16) return bfloat16(value5 & 65535);
  if (field2 === 16 && type === UINT32) return value5 >>> 0;
  if (field2 === 17 && type === UINT64) return value5 < 0 ? value5 + 2 ** 64 : value5;
  return void 0;
}
function isOneVarint(view, start, end) {
  for (let i = start; i < end - 1; i++) if (view.getUint8(i) < 128) return false;
  return view.getUint8(end - 1) < 128;
}
function halfFloat(bits) {
  const sign = bits & 32768 ? -1 : 1;
  const exponent = bits >> 10 & 31;
  const fraction2 = bits & 1023;
  if (exponent === 31) return fraction2 === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction2 * 2 ** -24;
  return sign * (1024 + fraction2) * 2 ** (exponent - 25);
}
var word = new DataView(new ArrayBuffer(4));
function bfloat16(bits) {
  word.setUint32(0, bits << 16 >>> 0);
  return word.getFloat32(0);
}

// src/history/binary/event.ts
var LONGEST_TAG = 2048;
var MOST_TAGS = 5e4;
var EMPTY = new DataView(new ArrayBuffer(0));
var SHORTEST_SIMPLE = 24;
var CLASS_SCALAR = 1;
var EventDecoder = class {
  #sink;
  #tags = /* @__PURE__ */ new Map();
  #last;
  #event = new Fields(EMPTY, 0, 0);
  #summary = new Fields(EMPTY, 0, 0);
  #value = new Fields(EMPTY, 0, 0);
  constructor(sink) {
    this.#sink = sink;
  }
  /** Decodes the event in bytes `start` to `end`. */
  decode(view, start, end) {
    if (!this.#decodeSimple(view, start, end)) this.#decodeAny(view, start, end);
  }
  /**
   * The event that fills most files, byte for byte as its writers lay it out: time, step, a summary with one value that
   * has a tag and a simple value. Returns false, and has done nothing, for any other. Three times as fast as the walk.
   */
  #decodeSimple(view, start, end) {
    if (end - start < SHORTEST_SIMPLE || view.getUint8(start) !== 9) return false;
    let at2 = start + 9;
    let key = view.getUint8(at2++);
    let step = 0;
    if (key === 16) {
      for (let shift = 0; ; shift += 7) {
        const byte = view.getUint8(at2++);
        step |= (byte & 127) << shift;
        if (byte < 128) break;
        if (shift === 21) return false;
      }
      key = view.getUint8(at2++);
    }
    const isOneValue = key === 42 && at2 + 1 + view.getUint8(at2) === end && view.getUint8(at2 + 1) === 10;
    if (!isOneValue || at2 + 3 + view.getUint8(at2 + 2) !== end || view.getUint8(at2 + 3) !== 10) return false;
    const tagStart = at2 + 5;
    const tagEnd = tagStart + view.getUint8(at2 + 4);
    if (tagEnd + 5 !== end || view.getUint8(tagEnd) !== 21) return false;
    this.#push(this.#tagAt(view, tagStart, tagEnd), step, view.getFloat32(tagEnd + 1, true));
    return true;
  }
  #decodeAny(view, start, end) {
    const fields = this.#event;
    fields.reset(view, start, end);
    let step = 0;
    let summaryStart = -1;
    let summaryEnd = -1;
    let begins = false;
    while (fields.next()) {
      if (fields.field === 2 && fields.type === VARINT) {
        step = fields.value < 2 ** 53 ? fields.value : int64At(view, fields.start, fields.end);
      } else if (fields.field === 5 && fields.type === BYTES) {
        summaryStart = fields.start;
        summaryEnd = fields.end;
      } else if (fields.field === 7 && fields.type === BYTES) {
        begins = isStart(view, fields.start, fields.end);
      }
    }
    if (begins) this.#sink.start(step);
    if (summaryStart >= 0) this.#decodeSummary(view, summaryStart, summaryEnd, step);
  }
  #decodeSummary(view, start, end, step) {
    const fields = this.#summary;
    fields.reset(view, start, end);
    while (fields.next()) {
      if (fields.field === 1 && fields.type === BYTES) this.#decodeValue(view, fields.start, fields.end, step);
    }
  }
  #decodeValue(view, start, end, step) {
    const fields = this.#value;
    fields.reset(view, start, end);
    let tagStart = 0;
    let tagEnd = 0;
    let simple;
    let tensorStart = -1;
    let tensorEnd = -1;
    let plugin;
    while (fields.next()) {
      const { field: field2, type } = fields;
      if (field2 === 1 && type === BYTES) {
        tagStart = fields.start;
        tagEnd = fields.end;
      } else if (field2 === 2 && type === FIXED32) simple = view.getFloat32(fields.start, true);
      else if (field2 === 8 && type === BYTES) {
        tensorStart = fields.start;
        tensorEnd = fields.end;
      } else if (field2 === 9 && type === BYTES) plugin = pluginOf(view, fields.start, fields.end);
    }
    if (tagEnd - tagStart > LONGEST_TAG) return;
    const tag = this.#tagAt(view, tagStart, tagEnd);
    if (plugin !== void 0) tag.plugin ??= plugin;
    let value5 = simple;
    if (value5 === void 0 && tensorStart >= 0 && (tag.plugin === void 0 || tag.plugin === "scalars")) {
      value5 = scalarOfTensor(view, tensorStart, tensorEnd);
    }
    if (value5 === void 0) this.#tellOther(tag);
    else this.#push(tag, step, value5);
  }
  #push(tag, step, value5) {
    if (tag.data === void 0) {
      if (tag.refused) return;
      tag.data = this.#sink.open(tag.name);
      tag.refused = tag.data === void 0;
      if (tag.data === void 0) return;
    }
    this.#sink.scalar(tag.data, step, value5);
  }
  #tellOther(tag) {
    if (tag.told) return;
    tag.told = true;
    this.#sink.other(tag.name);
  }
  #tagAt(view, start, end) {
    const expected = this.#last?.next;
    if (expected !== void 0 && isAt(expected.bytes, view, start, end)) {
      this.#last = expected;
      return expected;
    }
    const name2 = textAt(view, start, end);
    let tag = this.#tags.get(name2);
    if (tag === void 0 && this.#tags.size >= MOST_TAGS) {
      return { bytes: EMPTY, name: name2, data: void 0, refused: true, plugin: void 0, told: true, next: void 0 };
    }
    if (tag === void 0) {
      const bytes = new DataView(new Uint8Array(view.buffer, view.byteOffset + start, end - start).slice().buffer);
      tag = { bytes, name: name2, data: void 0, refused: false, plugin: void 0, told: false, next: void 0 };
      this.#tags.set(name2, tag);
    }
    if (this.#last !== void 0) this.#last.next = tag;
    this.#last = tag;
    return tag;
  }
};
function isAt(bytes, view, start, end) {
  const length = bytes.byteLength;
  if (length !== end - start) return false;
  let i = 0;
  for (; i + 4 <= length; i += 4) if (bytes.getInt32(i) !== view.getInt32(start + i)) return false;
  for (; i < length; i++) if (bytes.getUint8(i) !== view.getUint8(start + i)) return false;
  return true;
}
function isStart(view, start, end) {
  const fields = new Fields(view, start, end);
  while (fields.next()) if (fields.field === 1 && fields.type === VARINT) return fields.value === 1;
  return false;
}
function pluginOf(view, start, end) {
  const fields = new Fields(view, start, end);
  let plugin;
  while (fields.next()) {
    if (fields.field === 4 && fields.type === VARINT && fields.value === CLASS_SCALAR) return "scalars";
    if (fields.field !== 1 || fields.type !== BYTES) continue;
    const data = new Fields(view, fields.start, fields.end);
    while (data.next()) if (data.field === 1 && data.type === BYTES) plugin = textAt(view, data.start, data.end);
  }
  return plugin;
}

// src/history/binary/event-folders.ts
function eventRuns(folders) {
  const known2 = new Set(folders.map(({ folder }) => folder));
  const runs = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    if (folder.tags.length === 0) continue;
    const { root, label: label2 } = placeOf2(folder, known2);
    const parts = runs.get(root);
    if (parts === void 0) runs.set(root, [{ label: label2, folder }]);
    else parts.push({ label: label2, folder });
  }
  return [...runs].map(([root, parts]) => ({ root, parts }));
}
function placeOf2(folder, known2) {
  return madeByAddScalars(folder, known2) ?? namedForSplit(folder) ?? { root: folder.folder, label: "" };
}
function namedForSplit({ folder, tags }) {
  const name2 = folder.slice(folder.lastIndexOf("/") + 1);
  const words2 = tokenise(name2);
  const isSplit = words2.length > 0 && splitOf(words2[0] ?? "") !== void 0 && words2.slice(1).every((word2) => word2 === "inner" || /^\d+$/.test(word2));
  if (!isSplit || tags.some((tag) => !/^evaluation_.*_vs_iterations$/.test(tag) && splitOf(tag) !== void 0)) return void 0;
  return { root: parentOf(folder), label: name2 };
}
function madeByAddScalars({ folder, tags }, known2) {
  const [tag] = tags;
  if (tag === void 0 || tags.length > 1) return void 0;
  const parent = parentOf(folder);
  const name2 = folder.slice(parent === "" ? 0 : parent.length + 1);
  const flat2 = `${tag.replace(/[/ ]/g, "_")}_`;
  if (known2.has(parent) && folder !== "" && name2.startsWith(flat2)) return { root: parent, label: name2.slice(flat2.length) };
  const nested = `${tag}/`;
  for (let root = parent; root !== ""; ) {
    root = parentOf(root);
    const rest = root === "" ? folder : folder.slice(root.length + 1);
    if (known2.has(root) && rest.startsWith(nested)) return { root, label: rest.slice(nested.length) };
  }
  return void 0;
}
function parentOf(folder) {
  return folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
}

// src/history/binary/event-piece.ts
var SUMMARY_TAG = /^(?:hp_metric|train\/(?:train_(?:loss|runtime|samples_per_second|steps_per_second)|total_flos))$/;
var EPOCH_TAG = /^(?:(?:train|eval)\/)?epoch$/;
function pieceOfEvents(run, silent, because) {
  const logged3 = taggedOf(run);
  const tagged = isUltralytics(logged3) ? logged3.map((one) => ({ ...one, built: lastAtEachPosition(one.built) })) : logged3;
  if (!tagged.some(({ built, tag }) => built.points > 1 && !EPOCH_TAG.test(tag))) {
    const names3 = tagged.map(({ tag }) => tag).slice(0, 10);
    return refusedRun(run, { code: "single-values", names: names3 });
  }
  const own = silent.filter(({ folder }) => folder === run.root);
  const parts = [...own, ...run.parts.map(({ folder }) => folder)];
  const files = parts.flatMap((part2) => part2.files.map(({ path: path2 }) => ({ path: path2, format: "tfevents", because })));
  const notes = parts.flatMap((part2) => part2.notes);
  const boosting = isCatBoost(run);
  const path = run.parts[0]?.folder.files[0]?.path ?? run.root;
  const profile2 = boosting ? { test: "validation" } : profileOf(tagged);
  const names2 = tagged.map(({ full }) => full);
  const { refusal: refusal2, notes: told, ...assembled } = assembleSeries(path, namedOf2(tagged, profile2, boosting), names2);
  if (refusal2 !== void 0) return refusedRun(run, refusal2);
  const piece = {
    place: run.root,
    precision: "single",
    ...assembled,
    completion: "unknown",
    ...boosting ? { boosting } : {},
    files,
    notes: [...notes, ...told]
  };
  return { piece, refused: [] };
}
function refusedRun(run, because) {
  return { refused: run.parts.flatMap(({ folder }) => folder.files.map(({ path }) => ({ path, because }))) };
}
function taggedOf(run) {
  return run.parts.flatMap(
    ({ label: label2, folder }) => [...folder.builders].map(([tag, builder]) => {
      return { tag, label: label2, full: label2 === "" ? tag : `${label2}/${tag}`, built: inLoggingOrder(builder.finish()) };
    })
  );
}
function namedOf2(all, profile2, boosting) {
  const kept = all.filter(({ tag, built }) => !EPOCH_TAG.test(tag) && !(SUMMARY_TAG.test(tag) && built.points === 1));
  const epochs = all.find(({ tag, built }) => EPOCH_TAG.test(tag) && built.points > 1)?.built;
  const names2 = nameSeries(
    kept.map(({ full }) => full),
    profile2
  );
  const labels = labelsByMeaning(kept, names2);
  return kept.flatMap(({ tag, label: label2, full, built }) => {
    const naming2 = names2.get(full);
    if (naming2 === void 0) return [];
    const isOneOfSeveral = label2 !== "" && (labels.get(meaningOf2(naming2))?.size ?? 0) > 1;
    const subset = boosting || isOneOfSeveral ? { subset: label2 } : {};
    return [{ name: tag, naming: { ...naming2, ...subset }, axis: axisOf(tag, all), built, epochs: epochsAt(built, epochs) }];
  });
}
function labelsByMeaning(all, names2) {
  const labels = /* @__PURE__ */ new Map();
  for (const { full, label: label2 } of all) {
    const naming2 = names2.get(full);
    if (naming2 === void 0 || naming2.role === "other") continue;
    const known2 = labels.get(meaningOf2(naming2));
    if (known2 === void 0) labels.set(meaningOf2(naming2), /* @__PURE__ */ new Set([label2]));
    else known2.add(label2);
  }
  return labels;
}
function meaningOf2({ role, metric }) {
  return `${role} ${metric}`;
}
function isCatBoost({ parts }) {
  return parts.every(({ label: label2, folder }) => {
    const plain2 = folder.files.every(({ path }) => /(?:^|\/)events\.out\.tfevents$/.test(path));
    return plain2 && /^(?:learn|test\d*)$/.test(label2);
  });
}
function isKeras(tagged) {
  return tagged.some(({ tag }) => /^epoch_./.test(tag));
}
function profileOf(tagged) {
  if (tagged.some(({ tag }) => tag.startsWith("rollout/"))) return { adversarial: true };
  if (isKeras(tagged))
    return { trainAggregation: "epoch-mean", columns: [[/(?:^|\/)evaluation_.*_vs_iterations$/, repeats(tagged)]] };
  if (isUltralytics(tagged)) return { columns: [[/^metrics\//, { role: "validation" }]] };
  const has = (name2) => tagged.some(({ tag }) => tag === name2);
  return has("train/loss") && has("train/learning_rate") ? { trainAggregation: "window-mean" } : {};
}
function repeats(tagged) {
  const twice = tagged.some(({ tag, label: label2 }) => /^epoch_/.test(tag) && /^val/.test(label2));
  return twice ? { role: "other", metric: "other", direction: "unknown", component: false } : {};
}
function axisOf(tag, all) {
  if (isKeras(all)) return /^epoch_./.test(tag) ? "epoch" : "step";
  if (/^Train\/Samples\//.test(tag) || / vs samples$/.test(tag)) return "samples";
  return isUltralytics(all) ? "epoch" : "step";
}
function isUltralytics(tagged) {
  return tagged.some(({ tag }) => /^metrics\/(?:mAP50|mAP_0\.5|accuracy_top1)/.test(tag));
}
function epochsAt({ x, buckets, breaks }, epochs) {
  if (epochs === void 0 || buckets !== void 0 || epochs.buckets !== void 0) return void 0;
  if (breaks.length > 0 || epochs.breaks.length > 0) return void 0;
  const at2 = new Float64Array(x.length);
  let j = 0;
  for (let i = 0; i < x.length; i++) {
    while (j < epochs.x.length && (epochs.x[j] ?? 0) < (x[i] ?? 0)) j++;
    if (epochs.x[j] !== x[i]) return void 0;
    at2[i] = epochs.y[j] ?? 0;
  }
  return at2;
}

// src/history/binary/tfrecord.ts
var HEADER = 12;
var FOOTER = 4;
async function readRecords(content, onRecord, longest) {
  const scan = new RecordScan(content.size, onRecord, longest);
  for await (const chunk of content.stream()) {
    if (!scan.take(chunk)) break;
  }
  return scan.end();
}
function startsWithRecord(head) {
  if (head.length < HEADER) return false;
  const view = viewOf(head);
  return masked(crc32c(view, 0, 8)) === view.getUint32(8, true);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
var RecordScan = class {
  #size;
  #onRecord;
  #longest;
  /** Bytes of the file before the record that is being read. */
  #position = 0;
  /** The part that has arrived of a record that spans chunks. */
  #held = new Uint8Array(4096);
  #heldLength = 0;
  /** A record too long to hold: its data and check in bytes, how many are still to come, and the check so far. */
  #skipped = 0;
  #skip = 0;
  #skipCrc = 0;
  #stopped;
  #lastLow = -1;
  #lastCheck = -1;
  constructor(size, onRecord, longest) {
    this.#size = size;
    this.#onRecord = onRecord;
    this.#longest = longest;
  }
  end() {
    if (this.#stopped !== void 0) return this.#stopped;
    return this.#heldLength > 0 || this.#skip > 0 ? { kind: "cut-off" } : { kind: "whole" };
  }
  /** False when there is nothing more to learn from the file. */
  take(chunk) {
    let at2 = 0;
    while ((this.#heldLength > 0 || this.#skip > 0) && at2 < chunk.length && this.#stopped === void 0) {
      at2 = this.#skip > 0 ? this.#skipOver(chunk, at2) : this.#complete(chunk, at2);
    }
    if (this.#stopped === void 0 && at2 < chunk.length) this.#recordsIn(chunk, at2);
    return this.#stopped === void 0;
  }
  /** Records that lie in the chunk as a whole are read in place; the rest is held. */
  #recordsIn(chunk, from) {
    const view = viewOf(chunk);
    let at2 = from;
    while (chunk.length - at2 >= HEADER) {
      const length = this.#lengthAt(view, at2);
      if (length === void 0) return;
      if (length > this.#longest) {
        at2 = this.#beginSkip(length, chunk, at2 + HEADER);
        if (this.#skip > 0 || this.#stopped !== void 0) return;
        continue;
      }
      const end = at2 + HEADER + length;
      if (end + FOOTER > chunk.length) break;
      if (!this.#record(view, at2 + HEADER, end)) return;
      at2 = end + FOOTER;
    }
    if (at2 < chunk.length) this.#hold(chunk, at2, chunk.length);
  }
  /** Adds to the held record what it still needs, and reads it when it is whole. */
  #complete(chunk, at2) {
    if (this.#heldLength < HEADER) {
      const upTo2 = Math.min(chunk.length, at2 + HEADER - this.#heldLength);
      this.#hold(chunk, at2, upTo2);
      return upTo2;
    }
    const length = this.#lengthAt(viewOf(this.#held), 0);
    if (length === void 0) return chunk.length;
    if (length > this.#longest) return this.#beginSkip(length, chunk, at2);
    const whole = HEADER + length + FOOTER;
    const upTo = Math.min(chunk.length, at2 + whole - this.#heldLength);
    this.#hold(chunk, at2, upTo);
    if (this.#heldLength < whole) return upTo;
    this.#heldLength = 0;
    this.#record(viewOf(this.#held), HEADER, HEADER + length);
    return upTo;
  }
  /** The length of the record whose header stands at `at`; undefined, and stopped, when it is none or goes past the end of the file. */
  #lengthAt(view, at2) {
    const low = view.getUint32(at2, true);
    const high = view.getUint32(at2 + 4, true);
    const check = view.getUint32(at2 + 8, true);
    const known2 = low === this.#lastLow && check === this.#lastCheck && high === 0;
    if (!known2 && masked(crc32c(view, at2, at2 + 8)) !== check) {
      const zeros2 = low === 0 && high === 0 && check === 0;
      this.#stopped = zeros2 ? { kind: "cut-off" } : { kind: "damaged", atByte: this.#position };
      return void 0;
    }
    if (high === 0) {
      this.#lastLow = low;
      this.#lastCheck = check;
    }
    const length = high * 2 ** 32 + low;
    if (length > this.#size - this.#position - HEADER - FOOTER) {
      this.#stopped = { kind: "cut-off" };
      return void 0;
    }
    return length;
  }
  #record(view, start, end) {
    if (masked(crc32c(view, start, end)) !== view.getUint32(end, true) || !this.#onRecord(view, start, end)) {
      this.#stopped = { kind: "damaged", atByte: this.#position };
      return false;
    }
    this.#position += HEADER + (end - start) + FOOTER;
    return true;
  }
  #hold(chunk, from, to) {
    const needed = this.#heldLength + to - from;
    if (needed > this.#held.length) {
      const larger = new Uint8Array(Math.max(needed, this.#held.length * 2));
      larger.set(this.#held.subarray(0, this.#heldLength));
      this.#held = larger;
    }
    this.#held.set(chunk.subarray(from, to), this.#heldLength);
    this.#heldLength = needed;
  }
  #beginSkip(length, chunk, at2) {
    this.#heldLength = 0;
    this.#skipped = length + FOOTER;
    this.#skip = this.#skipped;
    this.#skipCrc = 0;
    return this.#skipOver(chunk, at2);
  }
  /** Passes over a record too long to hold. Its last four bytes are the check, gathered in `#held` as they come. */
  #skipOver(chunk, at2) {
    const upTo = Math.min(chunk.length, at2 + this.#skip);
    const dataEnd = Math.max(at2, Math.min(upTo, at2 + this.#skip - FOOTER));
    this.#skipCrc = crc32c(viewOf(chunk), at2, dataEnd, this.#skipCrc);
    this.#held.set(chunk.subarray(dataEnd, upTo), FOOTER - Math.min(FOOTER, this.#skip - (dataEnd - at2)));
    this.#skip -= upTo - at2;
    if (this.#skip > 0) return upTo;
    const intact = masked(this.#skipCrc) === viewOf(this.#held).getUint32(0, true);
    if (!intact) this.#stopped = { kind: "damaged", atByte: this.#position };
    this.#position += HEADER + this.#skipped;
    return upTo;
  }
};

// src/history/binary/tfevents.ts
var tfevents = {
  name: "tfevents",
  recognise: recognise3,
  groupOf: () => "",
  async read(files, { limits, because }) {
    const folders = [];
    for (const [folder, members] of byFolder(files)) folders.push(await readFolder(folder, members, limits));
    const read4 = { pieces: [], refused: [] };
    const silent = folders.filter(({ tags }) => tags.length === 0);
    for (const run of eventRuns(folders)) {
      const made = pieceOfEvents(run, silent, because);
      if ("piece" in made) read4.pieces.push(made.piece);
      read4.refused.push(...made.refused);
    }
    const used = new Set(read4.pieces.flatMap((piece) => piece.files.map(({ path }) => path)));
    for (const folder of silent) read4.refused.push(...refusalsOf(folder, used));
    for (const { refused } of folders) read4.refused.push(...refused);
    return { ...read4, notes: [] };
  }
};
function recognise3(sample) {
  if (!startsWithRecord(sample.head)) {
    const named4 = /tfevents/.test(sample.path.slice(sample.path.lastIndexOf("/") + 1));
    return named4 && sample.text === void 0 ? { score: 0.4, because: { code: "layout", path: sample.path } } : void 0;
  }
  if (holdsEvent(sample.head)) return { score: 1, because: { code: "magic", what: "TFRecord" } };
  return { score: 0.9, refuse: { code: "not-a-history", what: "TFRecord", saw: [] } };
}
function holdsEvent(head) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const length = Number(view.getBigUint64(0, true));
  if (length === 0) return true;
  try {
    const fields = new Fields(view, 12, Math.min(head.length, 12 + length));
    return fields.next() && (fields.field !== 1 || fields.type === FIXED64) && !(fields.field > 10 && fields.type === BYTES);
  } catch (error) {
    if (error instanceof WireError) return length > head.length - 12;
    throw error;
  }
}
function byFolder(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = parentOf(file.path);
    const known2 = folders.get(folder);
    if (known2 === void 0) folders.set(folder, [file]);
    else known2.push(file);
  }
  for (const members of folders.values()) members.sort((a, b) => timeOf(a.path) - timeOf(b.path) || (a.path < b.path ? -1 : 1));
  return folders;
}
function timeOf(path) {
  return Number(/tfevents\.(\d{9,13})(?!\d)/.exec(path)?.[1] ?? 0);
}
async function readFolder(folder, files, limits) {
  const builders = /* @__PURE__ */ new Map();
  const others = [];
  const notes = [];
  const refused = [];
  const read4 = [];
  let wanted = 0;
  const decoder = new EventDecoder({
    open(name2) {
      wanted++;
      if (builders.size >= limits.series) return void 0;
      const builder = new SeriesBuilder({ axis: "step", maxPoints: limits.points, room: limits.room });
      builders.set(name2, builder);
      return builder;
    },
    scalar: (builder, step, value5) => builder.push(step, value5),
    other: (name2) => others.push(name2),
    start(step) {
      for (const builder of builders.values()) builder.purgeFrom(step);
    }
  });
  for (const file of files) {
    const note = await readEvents(file, decoder, limits);
    if (note !== void 0) notes.push(note);
    read4.push(file);
  }
  const path = files[0]?.path ?? folder;
  if (wanted > limits.series)
    refused.push({ path, because: { code: "too-large", limit: "series", value: wanted, allowed: limits.series } });
  return { folder, tags: [...builders.keys()], builders, others, notes, refused, files: read4 };
}
async function readEvents({ path, content }, decoder, limits) {
  const end = await readRecords(
    content,
    (view, start, stop) => {
      try {
        decoder.decode(view, start, stop);
        return true;
      } catch (error) {
        if (error instanceof WireError) return false;
        throw error;
      }
    },
    limits.recordBytes
  );
  if (end.kind === "cut-off") return { code: "cut-off", path };
  return end.kind === "damaged" ? { code: "damaged", path, atByte: end.atByte } : void 0;
}
function refusalsOf({ files, others, notes }, used) {
  return files.filter(({ path }) => !used.has(path)).map(({ path }) => {
    const cut2 = notes.find((note) => "path" in note && note.path === path);
    if (cut2?.code === "damaged")
      return { path, because: { code: "malformed", format: "tfevents", detail: `no record of events at byte ${cut2.atByte}` } };
    return { path, because: { code: "no-series", saw: others.slice(0, 10) } };
  });
}

// src/history/binary/block-log.ts
var BLOCK3 = 32768;
var HEADER2 = 7;
var FULL = 1;
var FIRST = 2;
var MIDDLE = 3;
var LAST = 4;
async function readBlockLog(content, skip, onRecord, longest) {
  const scan = new BlockScan(skip, onRecord, longest);
  for await (const chunk of content.stream()) {
    if (!scan.take(chunk)) break;
  }
  return scan.end();
}
var BlockScan = class {
  #onRecord;
  #longest;
  #block = new Uint8Array(BLOCK3);
  #view = new DataView(this.#block.buffer);
  #filled = 0;
  /** Where the first unread fragment of the block begins. */
  #at;
  #position = 0;
  #parts = [];
  #partsLength = 0;
  #inRecord = false;
  #stopped;
  constructor(skip, onRecord, longest) {
    this.#at = skip;
    this.#onRecord = onRecord;
    this.#longest = longest;
  }
  take(chunk) {
    for (let from = 0; from < chunk.length && this.#stopped === void 0; ) {
      const upTo = Math.min(chunk.length, from + BLOCK3 - this.#filled);
      this.#block.set(chunk.subarray(from, upTo), this.#filled);
      this.#filled += upTo - from;
      from = upTo;
      if (this.#filled === BLOCK3) this.#readBlock();
    }
    return this.#stopped === void 0;
  }
  end() {
    if (this.#stopped === void 0 && this.#filled > this.#at) this.#readBlock();
    return this.#stopped ?? (this.#inRecord ? { kind: "cut-off" } : { kind: "whole" });
  }
  #readBlock() {
    while (this.#at + HEADER2 <= this.#filled && this.#stopped === void 0) this.#readFragment();
    if (this.#stopped !== void 0) return;
    if (this.#filled < BLOCK3 && this.#at < this.#filled) this.#stopped = { kind: "cut-off" };
    this.#position += this.#filled;
    this.#filled = 0;
    this.#at = 0;
  }
  #readFragment() {
    const at2 = this.#at;
    const check = this.#view.getUint32(at2, true);
    const length = this.#view.getUint16(at2 + 4, true);
    const type = this.#view.getUint8(at2 + 6);
    if (check === 0 && length === 0 && type === 0) {
      this.#at = this.#filled;
      return;
    }
    const end = at2 + HEADER2 + length;
    if (end > BLOCK3) this.#damaged();
    else if (end > this.#filled) this.#stopped = { kind: "cut-off" };
    else if (crc32(this.#view, at2 + 6, end) !== check) this.#damaged();
    else {
      this.#at = end;
      this.#fragment(type, at2 + HEADER2, end);
    }
  }
  #fragment(type, start, end) {
    if (type === FULL && !this.#inRecord) {
      this.#hand(this.#view, start, end);
      return;
    }
    const opens = type === FIRST && !this.#inRecord;
    if (!opens && !((type === MIDDLE || type === LAST) && this.#inRecord)) {
      this.#damaged();
      return;
    }
    this.#inRecord = true;
    this.#partsLength += end - start;
    if (this.#partsLength <= this.#longest) this.#parts.push(this.#block.slice(start, end));
    if (type === LAST) this.#handParts();
  }
  #handParts() {
    const record = new Uint8Array(this.#partsLength <= this.#longest ? this.#partsLength : 0);
    let at2 = 0;
    for (const part2 of record.length > 0 ? this.#parts : []) {
      record.set(part2, at2);
      at2 += part2.length;
    }
    this.#parts = [];
    this.#partsLength = 0;
    this.#inRecord = false;
    if (record.length > 0) this.#hand(new DataView(record.buffer), 0, record.length);
  }
  #hand(view, start, end) {
    if (!this.#onRecord(view, start, end)) this.#damaged();
  }
  #damaged() {
    this.#stopped = { kind: "damaged", atByte: this.#position + this.#at };
  }
};

// src/history/binary/wandb-place.ts
var MADE_UP2 = /^[a-z]+-[a-z]+-\d+$/;
var DEFAULT_PROJECT = "uncategorized";
var LONGEST_PART2 = 120;
function placesOf(runs) {
  const found = runs.map(({ paths, record }) => ({ ...placeOf3(paths[0] ?? "", record), id: idOf(record) }));
  const counts2 = /* @__PURE__ */ new Map();
  for (const { place: place7, nameless } of found) if (nameless) counts2.set(place7, (counts2.get(place7) ?? 0) + 1);
  const seen2 = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  return found.map(({ place: place7, nameless, id }) => {
    const known2 = id === "" ? void 0 : places.get(id);
    if (known2 !== void 0) return known2;
    const nth = (seen2.get(place7) ?? 0) + 1;
    if (nameless) seen2.set(place7, nth);
    const own = nameless && (counts2.get(place7) ?? 0) > 1 ? `${place7}/rep_${nth}` : place7;
    places.set(id, own);
    return own;
  });
}
function idOf(record) {
  return record === void 0 || record.id === "" ? "" : `${record.project}/${record.id}`;
}
function placeOf3(path, record) {
  if (record === void 0) return { place: path, nameless: false };
  const { project, group, jobType, name: name2 } = record;
  const own = MADE_UP2.test(name2) || name2 === record.id ? "" : name2;
  const parts = [project === DEFAULT_PROJECT ? "" : project, group, group === "" ? "" : jobType, own];
  const named4 = parts.map((part2) => part2.trim().slice(0, LONGEST_PART2)).filter((part2) => part2 !== "");
  return { place: [...folderAround(path), ...named4].join("/"), nameless: group !== "" && own === "" };
}
function isRunFolder(folder) {
  return /(?:^|\/)(?:(?:offline-)?run|dryrun)-\d{8}_\d{6}-[^/]+$/.test(folder);
}
function folderAround(path) {
  const folders = path.split("/").slice(0, -1);
  if (isRunFolder(folders.at(-1) ?? "")) folders.pop();
  if (/^\.?wandb$/.test(folders.at(-1) ?? "")) folders.pop();
  return folders;
}

// src/history/kept-name.ts
var LONGEST_NAME4 = 1e3;
function keptName(name2) {
  if (name2.length <= LONGEST_NAME4) return name2;
  const short3 = `${name2.slice(0, LONGEST_NAME4 / 2)}…${name2.slice(-LONGEST_NAME4 / 2)}`;
  return new TextDecoder().decode(new TextEncoder().encode(short3));
}
function joinedName(outer, joint, inner) {
  return `${outer.length > LONGEST_NAME4 ? outer.slice(0, LONGEST_NAME4) : outer}${joint}${inner}`;
}

// src/history/binary/wandb-record.ts
var HISTORY = 2;
var METRIC = 12;
var RUN = 17;
var EXIT = 18;
var DEPTH = 16;
var LONGEST_NAME5 = 2048;
function decodeRecord(view, start, end, sink) {
  const record = new Fields(view, start, end);
  while (record.next()) {
    if (record.type !== BYTES) continue;
    if (record.field === HISTORY) sink.row(rowAt(view, record.start, record.end));
    else if (record.field === RUN) sink.run(runAt(view, record.start, record.end));
    else if (record.field === METRIC) sink.metric(metricAt(view, record.start, record.end));
    else if (record.field === EXIT) sink.exit();
  }
}
function rowAt(view, start, end) {
  const history = new Fields(view, start, end);
  const values = /* @__PURE__ */ new Map();
  const typed = /* @__PURE__ */ new Set();
  let step;
  while (history.next()) {
    if (history.type !== BYTES) continue;
    if (history.field === 1) addItem(view, history.start, history.end, values, typed);
    else if (history.field === 2) step = stepAt(view, history.start, history.end);
  }
  if (typed.size > 0) deleteWithin(typed, values);
  return { step: values.get("_step") ?? step, values };
}
function deleteWithin(prefixes, values) {
  const outer = [];
  for (const prefix of [...prefixes].sort()) {
    const last = outer.at(-1);
    if (last === void 0 || !prefix.startsWith(last)) outer.push(prefix);
  }
  let at2 = 0;
  for (const name2 of [...values.keys()].sort()) {
    for (let next = outer[at2 + 1]; next !== void 0 && next <= name2; next = outer[at2 + 1]) at2++;
    const prefix = outer[at2];
    if (prefix !== void 0 && name2.startsWith(prefix)) values.delete(name2);
  }
}
function stepAt(view, start, end) {
  const fields = new Fields(view, start, end);
  while (fields.next()) if (fields.field === 1 && fields.type === VARINT) return fields.value;
  return void 0;
}
function addItem(view, start, end, values, typed) {
  const item = new Fields(view, start, end);
  let key = "";
  const nested = [];
  let json;
  let value5;
  while (item.next()) {
    const { field: field2, type } = item;
    if (type === BYTES) {
      const text3 = field2 === 1 || field2 === 2 || field2 === 16 || field2 === 8 ? textAt(view, item.start, item.end) : "";
      if (field2 === 1) key = text3;
      else if (field2 === 2) nested.push(text3);
      else if (field2 === 16 || field2 === 8) json = text3;
    } else if (field2 === 5 && type === VARINT) value5 = zigzag(int64At(view, item.start, item.end));
    else if (field2 === 6 && type === FIXED64) value5 = view.getFloat64(item.start, true);
  }
  const name2 = key === "" ? nested.join(".") : key;
  if (name2 === "" || name2.length > LONGEST_NAME5) return;
  if (nested.length > 1 && nested.at(-1) === "_type") typed.add(name2.slice(0, -"_type".length));
  if (value5 !== void 0) values.set(name2, value5);
  else if (json !== void 0) addJson(name2, json, values);
}
function zigzag(value5) {
  return value5 % 2 === 0 ? value5 / 2 : -(value5 + 1) / 2;
}
var NOT_FINITE = /* @__PURE__ */ new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY]
]);
function addJson(name2, json, values) {
  const bare = json.startsWith('"') ? json.slice(1, -1) : json;
  const value5 = NOT_FINITE.get(bare) ?? (/^-?\d/.test(json) ? Number(json) : void 0);
  if (value5 !== void 0) {
    if (!Number.isNaN(value5) || bare === "NaN") values.set(name2, value5);
    return;
  }
  if (!json.startsWith("{")) return;
  try {
    addLeaves(name2, JSON.parse(json), values, 0);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}
function addLeaves(name2, value5, values, depth) {
  if (typeof value5 === "number") values.set(name2, value5);
  if (typeof value5 !== "object" || value5 === null || Array.isArray(value5) || depth > DEPTH || "_type" in value5) return;
  for (const [key, inner] of Object.entries(value5)) addLeaves(joinedName(name2, ".", key), inner, values, depth + 1);
}
function runAt(view, start, end) {
  const texts = textsAt(view, start, end);
  const text3 = (field2) => texts.get(field2) ?? "";
  return { id: text3(1), project: text3(3), group: text3(6), jobType: text3(7), name: text3(8) };
}
function metricAt(view, start, end) {
  const texts = textsAt(view, start, end);
  return { name: texts.get(1) ?? "", glob: texts.get(2) ?? "", stepMetric: texts.get(4) ?? "" };
}
function textsAt(view, start, end) {
  const fields = new Fields(view, start, end);
  const texts = /* @__PURE__ */ new Map();
  while (fields.next()) {
    if (fields.type === BYTES && fields.end - fields.start <= LONGEST_NAME5)
      texts.set(fields.field, textAt(view, fields.start, fields.end));
  }
  return texts;
}

// src/history/binary/wandb-run.ts
var NOT_A_SERIES = /^(?:_(?:step|runtime|timestamp|wandb(?:\..*)?)|(?:train|trainer)\/(?:epoch|global_step))$/;
var STEP_COUNTERS = ["trainer/global_step", "train/global_step"];
var EPOCHS = ["epoch", "train/epoch", "trainer/epoch"];
var MOST_METRICS = 1e3;
var WandbRun = class {
  paths = [];
  notes = [];
  #limits;
  #room;
  #metrics = [];
  #columns = /* @__PURE__ */ new Map();
  /** The newest value of every axis, for rows that do not repeat it. */
  #positions = /* @__PURE__ */ new Map();
  #record;
  #step = -1;
  #firstStep;
  #assembly;
  constructor(limits) {
    this.#limits = limits;
    this.#room = new SeriesRoom(limits.series);
  }
  get record() {
    return this.#record;
  }
  /** Step of the first row; undefined while there is none. */
  get firstStep() {
    return this.#firstStep;
  }
  describe(record) {
    this.#record ??= record;
  }
  metric(metric) {
    if (metric.stepMetric !== "" && this.#metrics.length < MOST_METRICS) this.#metrics.push(metric);
  }
  row({ step, values }) {
    this.#step = step ?? this.#step + 1;
    this.#firstStep ??= this.#step;
    const epoch = EPOCHS.map((name2) => values.get(name2)).find((value5) => value5 !== void 0);
    for (const [name2, value5] of values) {
      if (NOT_A_SERIES.test(name2)) continue;
      const column = this.#columns.get(name2) ?? this.#open(name2, values);
      if (column === void 0) continue;
      column.builder.push(this.#positionOf(column, values), value5, epoch);
    }
  }
  #positionOf({ stepMetric }, values) {
    if (stepMetric === void 0) return this.#step;
    const position2 = values.get(stepMetric) ?? this.#positions.get(stepMetric) ?? this.#step;
    this.#positions.set(stepMetric, position2);
    return position2;
  }
  #open(name2, values) {
    if (!this.#room.has(name2, this.#columns.size)) return void 0;
    const stepMetric = this.#stepMetricOf(name2) ?? STEP_COUNTERS.find((counter) => values.has(counter));
    const axis = stepMetric === void 0 ? "step" : axisOf2(stepMetric);
    const column = {
      builder: new SeriesBuilder({ axis, maxPoints: this.#limits.points, room: this.#limits.room }),
      axis,
      stepMetric
    };
    this.#columns.set(name2, column);
    return column;
  }
  /** The axis that `define_metric` names; epochs go beside the step, which is finer. */
  #stepMetricOf(name2) {
    const rule = this.#metrics.find((metric) => metric.name === name2) ?? this.#metrics.find(({ glob }) => glob !== "" && matches(glob, name2));
    if (rule === void 0 || rule.stepMetric === name2 || rule.stepMetric === "_step") return void 0;
    return tokenise(rule.stepMetric).includes("epoch") ? void 0 : rule.stepMetric;
  }
  /** Why there is no history in it. */
  refusal() {
    const names2 = [...this.#columns.keys()].slice(0, 10);
    if (names2.length === 0) return { code: "no-series", saw: [] };
    if (![...this.#columns.values()].some(({ builder }) => builder.points > 1)) return { code: "single-values", names: names2 };
    return this.#assembled().refusal;
  }
  refusals() {
    const because = this.refusal();
    return because === void 0 ? [] : this.paths.map((path) => ({ path, because }));
  }
  piece(place7, because) {
    const { notes, refusal: _refusal, ...assembled } = this.#assembled();
    const files = this.paths.map((path) => ({ path, format: "wandb", because }));
    const folders = this.paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/")))).filter(isRunFolder);
    const all = [...this.notes, ...notes, ...this.#room.notes(this.paths[0] ?? "")];
    return { place: place7, precision: "exact", folders, ...assembled, completion: "unknown", files, notes: all };
  }
  #assembled() {
    this.#assembly ??= assembleSeries(this.paths[0] ?? "", this.#named(), this.#columns.keys());
    return this.#assembly;
  }
  #named() {
    const names2 = nameSeries([...this.#columns.keys()]);
    return [...this.#columns].flatMap(([name2, { builder, axis }]) => {
      const naming2 = name2 === "epoch" ? EPOCH : names2.get(name2);
      return naming2 === void 0 ? [] : [{ name: name2, naming: naming2, axis, built: inLoggingOrder(builder.finish()) }];
    });
  }
};
var EPOCH = { role: "other", metric: "axis", direction: "unknown", component: false, aggregation: "unknown" };
function axisOf2(stepMetric) {
  const words2 = new Set(tokenise(stepMetric));
  if (words2.has("samples") || words2.has("examples")) return "samples";
  if (words2.has("tokens")) return "tokens";
  return words2.has("time") || words2.has("seconds") ? "time" : "step";
}
function matches(glob, name2) {
  return glob.endsWith("*") ? name2.startsWith(glob.slice(0, -1)) : glob === name2;
}

// src/history/binary/wandb.ts
var MAGIC2 = [58, 87, 38, 66, 225, 190, 0];
var wandb = {
  name: "wandb",
  recognise: recognise4,
  groupOf: () => "",
  async read(files, { limits, because }) {
    const runs = /* @__PURE__ */ new Map();
    for (const file of [...files].sort(byTime)) await readLog(file, runs, limits);
    const all = [...runs.values()];
    const histories = all.filter((run) => run.refusal() === void 0);
    const places = placesOf(histories);
    return {
      pieces: histories.map((run, i) => run.piece(places[i] ?? "", because)),
      refused: all.flatMap((run) => run.refusals()),
      notes: []
    };
  }
};
function recognise4({ head }) {
  if (MAGIC2.some((byte, i) => head[i] !== byte)) return void 0;
  return { score: 1, because: { code: "magic", what: "W&B" } };
}
function timeOf2(path) {
  return /(?:^|\/)(?:offline-)?run-(\d{8}_\d{6})-/.exec(path)?.[1] ?? path;
}
function byTime(a, b) {
  const [one, other] = [timeOf2(a.path), timeOf2(b.path)];
  if (one !== other) return one < other ? -1 : 1;
  const [first2, second] = [a.path, b.path].map((path) => path.slice(0, path.lastIndexOf("/") + 1).replace(/\/$/, ""));
  return (first2 ?? "") < (second ?? "") ? -1 : 1;
}
async function readLog({ path, content }, runs, limits) {
  const log = new Log(path, runs, limits);
  const onRecord = (view, start, end2) => {
    try {
      decodeRecord(view, start, end2, log);
      return true;
    } catch (error) {
      if (error instanceof WireError) return false;
      throw error;
    }
  };
  const end = await readBlockLog(content, MAGIC2.length, onRecord, limits.recordBytes);
  const note = end.kind === "damaged" ? { code: "damaged", path, atByte: end.atByte } : { code: "cut-off", path };
  const { target, ended } = log;
  if (end.kind !== "whole" || !ended) target.notes.push(note);
}
var Log = class {
  ended = false;
  #path;
  #runs;
  #limits;
  #metrics = [];
  #record;
  #target;
  constructor(path, runs, limits) {
    this.#path = path;
    this.#runs = runs;
    this.#limits = limits;
  }
  get target() {
    return this.#target ?? this.#open(void 0);
  }
  run(record) {
    this.#record ??= record;
  }
  metric(metric) {
    if (this.#target !== void 0) this.#target.metric(metric);
    else if (this.#metrics.length < MOST_METRICS) this.#metrics.push(metric);
  }
  row(row2) {
    (this.#target ?? this.#open(row2.step)).row(row2);
  }
  exit() {
    this.ended = true;
  }
  /** A log of a known run goes on with it, unless it begins where that one began: then it is a copy, or another attempt. */
  #open(step) {
    const id = idOf(this.#record) || this.#path;
    const known2 = this.#runs.get(id);
    const goesOn3 = known2?.firstStep === void 0 || step === void 0 || step > known2.firstStep;
    const target = known2 !== void 0 && goesOn3 ? known2 : new WandbRun(this.#limits);
    this.#runs.set(goesOn3 ? id : `${id} ${this.#path}`, target);
    target.paths.push(this.#path);
    if (this.#record !== void 0) target.describe(this.#record);
    for (const metric of this.#metrics) target.metric(metric);
    this.#target = target;
    return target;
  }
};

// src/history/binary/formats.ts
var binaryFormats = [tfevents, wandb, mlflowSqlite, mlflowFiles];

// src/history/collect.ts
var Collector = class {
  #axis;
  #limits;
  #builders = /* @__PURE__ */ new Map();
  #axes = /* @__PURE__ */ new Map();
  #room;
  constructor(options) {
    this.#axis = options.axis;
    this.#limits = options.limits;
    this.#room = new SeriesRoom(options.limits.series);
  }
  /** The builder of a name's series; undefined when there are too many, or the reading has no room left. */
  builder(called, axis = this.#axis) {
    const name2 = keptName(called);
    const known2 = this.#builders.get(name2);
    if (known2 !== void 0) return known2;
    const { points, room } = this.#limits;
    if (room.wanted !== void 0 || !this.#room.has(name2, this.#builders.size)) return void 0;
    const made = new SeriesBuilder({ axis, maxPoints: points, room, samePosition: axis === "epoch" ? "last" : "keep" });
    this.#builders.set(name2, made);
    this.#axes.set(name2, axis);
    return made;
  }
  /** Names of all series so far. */
  get names() {
    return [...this.#builders.keys()];
  }
  /** The log says that it begins again: see {@link SeriesBuilder.breakHere}. */
  breakHere() {
    for (const builder of this.#builders.values()) builder.breakHere();
  }
  finish(path, profile2, empty = []) {
    const built = /* @__PURE__ */ new Map();
    for (const [name2, builder] of this.#builders) built.set(name2, builder.finish());
    const namings = withStepLoss(nameSeries([...built.keys(), ...empty], profile2), built, profile2);
    const series = [];
    const notes = [];
    for (const [name2, { x, y, epochs, buckets, points, duplicates }] of built) {
      const naming2 = namings.get(name2);
      if (naming2 === void 0) continue;
      const axis = this.#axes.get(name2) ?? this.#axis;
      series.push({
        name: name2,
        ...naming2,
        axis,
        x,
        y,
        ...epochs === void 0 ? {} : { epochs },
        ...buckets === void 0 ? {} : { buckets }
      });
      if (buckets !== void 0) notes.push({ code: "thinned", path, series: name2, points, kept: y.length });
      if (duplicates > 0 && axis === "epoch" && naming2.role !== "other")
        notes.push({ code: "duplicate-steps", path, series: name2, count: duplicates });
    }
    const unused = [...built.keys()].filter((name2) => !namings.has(name2) && isLossName(name2));
    if (unused.length > 0) notes.push({ code: "unused-columns", path, columns: unused.slice(0, 20) });
    notes.push(...this.#room.notes(path));
    const named4 = [...built].filter(([name2]) => namings.has(name2));
    const judged3 = named4.filter(([name2]) => namings.get(name2)?.role !== "other");
    const breaks = commonBreaks(named4.map(([, one]) => one));
    if (breaks.length > 0) notes.push({ code: "restarted", path, segments: breaks.length + 1 });
    return { series, breaks, notes, tangled: (judged3.length > 0 ? judged3 : named4).some(([, one]) => isTangled(one)) };
  }
};
var DENSER = 4;
function withStepLoss(namings, built, profile2) {
  const bare = namings.get("loss");
  const points = built.get("loss")?.points ?? 0;
  if (bare === void 0 || bare.role !== "other" || bare.metric !== "loss") return namings;
  const losses = [...namings].filter(([name2, { metric, component }]) => name2 !== "loss" && metric === "loss" && !component);
  if (losses.some(([name2]) => DENSER * (built.get(name2)?.points ?? 0) > points)) return namings;
  return new Map([...namings, ["loss", { ...bare, role: "train", aggregation: profile2.trainAggregation ?? "unknown" }]]);
}

// src/history/cell.ts
var MISSING = /* @__PURE__ */ new Set(["", "na", "n/a", "#n/a", "<na>", "none", "null", "nil", "nat", "-", "--", "---", "?", "undefined", "."]);
var NOT_A_NUMBER = /^[-+]?(?:nan|1\.#(?:qnan|snan|ind|nan)|nan\((?:ind|snan)?\)|nanq|#num!|#div\/0!)$/;
var INFINITY = /^([-+]?)(?:inf|infinity|1\.#inf|∞)$/;
var NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
var DECIMAL_COMMA = /^[-+]?(?:\d+,\d*|,\d+|\d{1,3}(?:\.\d{3})+,\d+)(?:e[-+]?\d+)?$/i;
var THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
var WRAPPED2 = /^(?:(?:np|numpy|torch|jnp|tf)\.)?(?:tensor|(?:device)?array|float\d*|int\d*|float_|double)?[([]+([-+\w.]+)(?![-+\w.])[^)\]]*(?:\(\)[^)\]]*)?[)\]]+$/i;
var EAGER = /^<tf\.(?:Tensor|Variable)\b[^>]*\bnumpy=([-+\w.]+)>$/;
var CLOCK = /^(?:(\d+) days?,? )?(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d(?:\.\d+)?)$/;
var UNIT = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)\s?(%|ms|s|sec|m|h|k|x|it\/s|s\/it|gb|mb|g)$/i;
var MULTIPLE = /* @__PURE__ */ new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6]
]);
var LONGEST2 = 200;
function parseCell(raw, decimalComma = false) {
  if (raw.length > LONGEST2) return "text";
  const text3 = raw.trim();
  if (NUMBER.test(text3)) return Number(text3);
  const lower = text3.toLowerCase();
  if (MISSING.has(lower)) return "missing";
  if (NOT_A_NUMBER.test(lower)) return Number.NaN;
  const infinite = INFINITY.exec(lower);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  if (decimalComma && DECIMAL_COMMA.test(text3)) return Number(text3.replaceAll(".", "").replace(",", "."));
  if (!decimalComma && THOUSANDS.test(text3)) return Number(text3.replaceAll(",", ""));
  return dressedNumber(text3, decimalComma);
}
function dressedNumber(text3, decimalComma) {
  const unit = UNIT.exec(text3);
  if (unit?.[1] !== void 0) return Number(unit[1]) * (MULTIPLE.get(unit[2] ?? "") ?? 1);
  const clock = CLOCK.exec(text3);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock;
    return Number(days ?? 0) * 86400 + Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const wrapped = WRAPPED2.exec(text3) ?? EAGER.exec(text3);
  if (wrapped?.[1] !== void 0) return parseCell(wrapped[1], decimalComma);
  const quoted2 = /^(["'])(.*)\1$/.exec(text3);
  return quoted2?.[2] === void 0 ? "text" : parseCell(quoted2[2], decimalComma);
}

// src/history/json/budget.ts
var WEIGHTS = { value: 40, key: 32, text: 80, list: 80, object: 128 };
var POSITION = /^\d{1,15}$/;
var KeyCount = class {
  #limits;
  #names = /* @__PURE__ */ new Set();
  #positions = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  add(key) {
    if (this.#names.has(key)) return;
    const { columns, positions } = this.#limits;
    if (POSITION.test(key)) {
      if (++this.#positions > positions) throw new LimitError("positions", this.#positions, positions);
    } else if (this.#names.add(key).size > columns) throw new LimitError("columns", this.#names.size, columns);
  }
};

// src/history/json/loose-text.ts
function lineAt(text3, at2) {
  let line2 = 1;
  for (let end = text3.indexOf("\n"); end >= 0 && end < at2; end = text3.indexOf("\n", end + 1)) line2++;
  return line2;
}
var ESCAPES = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
function unescaped(text3, at2) {
  const char = text3[at2] ?? "";
  const digits = char === "u" ? 4 : char === "x" ? 2 : 0;
  const code2 = text3.slice(at2 + 1, at2 + 1 + digits);
  if (digits > 0 && code2.length === digits && /^[\da-f]+$/i.test(code2)) {
    return { value: String.fromCharCode(Number.parseInt(code2, 16)), length: 1 + digits };
  }
  return { value: ESCAPES[char] ?? char, length: 1 };
}

// src/history/json/loose.ts
function parseLoosely(text3, maxDepth, limits = DEFAULT_LIMITS) {
  return new LooseParser(text3.trimEnd(), maxDepth, limits).parse();
}
var Stop = class extends Error {
};
var WORDS = {
  null: null,
  None: null,
  true: true,
  True: true,
  false: false,
  False: false,
  NaN: Number.NaN,
  nan: Number.NaN,
  Infinity: Infinity,
  inf: Infinity,
  Inf: Infinity
};
var PYTHON_WORDS = /* @__PURE__ */ new Set(["None", "True", "False", "nan", "inf"]);
var NUMBER2 = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
var WORD = /[-+]?[A-Za-z_][\w.]*/y;
var CLOSERS = { "[": "]", "(": ")" };
var LooseParser = class {
  #text;
  #maxDepth;
  #limits;
  #keys;
  #weight = 0;
  #at = 0;
  #python = false;
  #depth = 0;
  constructor(text3, maxDepth, limits) {
    this.#text = text3;
    this.#maxDepth = maxDepth;
    this.#limits = limits;
    this.#keys = new KeyCount(limits);
  }
  parse() {
    const root = [];
    let stopped;
    try {
      this.#value((value5) => {
        root[0] = value5;
      });
      this.#space();
      if (this.#at < this.#text.length) throw new Stop("more text follows");
    } catch (error) {
      if (error instanceof LimitError) throw error;
      const detail = errorMessage(error);
      const line2 = lineAt(this.#text, this.#at);
      stopped = { line: line2, detail, atEnd: this.#at >= this.#text.length };
    }
    const dialect = this.#python ? "python" : "json";
    return { value: root[0] ?? null, dialect, ...stopped === void 0 ? {} : { stopped } };
  }
  /** Reads a value and hands it over before its inside is read, so that a document cut off keeps what it has. */
  #value(take2) {
    this.#space();
    this.#spend(WEIGHTS.value);
    const char = this.#text[this.#at] ?? "";
    if (char === "{") this.#object(take2);
    else if (char === "[" || char === "(") this.#array(take2, CLOSERS[char] ?? "]");
    else if (char === '"' || char === "'") {
      this.#spend(WEIGHTS.text);
      take2(this.#string(char));
    } else this.#scalar(take2);
  }
  #object(take2) {
    const object = {};
    this.#spend(WEIGHTS.object);
    take2(object);
    this.#enter();
    for (; ; ) {
      if (this.#closes("}")) return;
      this.#space();
      const quote2 = this.#text[this.#at] ?? "";
      const key = quote2 === '"' || quote2 === "'" ? this.#string(quote2) : this.#bareKey();
      this.#keys.add(key);
      this.#spend(WEIGHTS.key);
      this.#space();
      if (this.#text[this.#at] !== ":") throw new Stop(`no colon after "${key.slice(0, 40)}"`);
      this.#at++;
      this.#value((value5) => put(object, key, value5));
      this.#separator("}");
    }
  }
  #array(take2, closer) {
    const array = [];
    this.#spend(WEIGHTS.list);
    take2(array);
    this.#enter();
    for (; ; ) {
      if (this.#closes(closer)) return;
      const index = array.length;
      this.#value((value5) => {
        array[index] = value5;
      });
      this.#separator(closer);
    }
  }
  #enter() {
    this.#at++;
    if (++this.#depth > this.#maxDepth) throw new Stop(`more than ${this.#maxDepth} levels`);
  }
  #spend(bytes) {
    this.#weight += bytes;
    const { parsedBytes } = this.#limits;
    if (this.#weight > parsedBytes) throw new LimitError("parsedBytes", this.#weight, parsedBytes);
  }
  #closes(closer) {
    this.#space();
    if (this.#at >= this.#text.length) throw new Stop("the text ends inside");
    if (this.#text[this.#at] !== closer) return false;
    this.#at++;
    this.#depth--;
    return true;
  }
  #separator(closer) {
    this.#space();
    const char = this.#text[this.#at];
    if (char === ",") this.#at++;
    else if (char !== closer) throw new Stop(char === void 0 ? "the text ends inside" : `unexpected ${JSON.stringify(char)}`);
  }
  #bareKey() {
    const number2 = this.#match(NUMBER2);
    if (number2 !== void 0) return number2;
    const word2 = this.#match(WORD);
    if (word2 === void 0) throw new Stop(this.#at >= this.#text.length ? "the text ends inside" : "a key was expected");
    return word2;
  }
  #string(quote2) {
    if (quote2 === "'") this.#python = true;
    let text3 = "";
    let from = this.#at + 1;
    for (let i = from; i < this.#text.length; i++) {
      const char = this.#text[i];
      if (char === quote2) {
        this.#at = i + 1;
        return text3 + this.#text.slice(from, i);
      }
      if (char === "\\") {
        const { value: value5, length } = unescaped(this.#text, i + 1);
        text3 += this.#text.slice(from, i) + value5;
        i += length;
        from = i + 1;
      }
    }
    this.#at = this.#text.length;
    throw new Stop("the text ends inside a string");
  }
  #scalar(take2) {
    const start = this.#at;
    const number2 = this.#match(NUMBER2);
    if (number2 !== void 0 && !/[\w.]/.test(this.#text[this.#at] ?? "")) {
      if (this.#at >= this.#text.length && this.#depth > 0) throw new Stop("the text ends inside a number");
      take2(Number(number2));
      return;
    }
    this.#at = start;
    const word2 = this.#match(WORD);
    if (word2 === void 0)
      throw new Stop(this.#at >= this.#text.length ? "the text ends inside" : `unexpected ${JSON.stringify(this.#text[this.#at])}`);
    this.#word(word2, take2);
  }
  #word(word2, take2) {
    const bare = word2.replace(/^[-+]/, "");
    if (Object.hasOwn(WORDS, bare)) {
      if (PYTHON_WORDS.has(bare)) this.#python = true;
      const value5 = WORDS[bare] ?? null;
      take2(typeof value5 === "number" && word2.startsWith("-") ? -value5 : value5);
      return;
    }
    this.#space();
    if (this.#text[this.#at] !== "(") throw new Stop(`unexpected ${JSON.stringify(word2.slice(0, 40))}`);
    this.#python = true;
    this.#enter();
    if (this.#closes(")")) {
      take2(null);
      return;
    }
    this.#value(take2);
    this.#rest();
  }
  /** The other arguments of a call. */
  #rest() {
    let open = 1;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === "(") open++;
      else if (char === ")" && --open === 0) {
        this.#at++;
        this.#depth--;
        return;
      }
    }
    throw new Stop("the text ends inside");
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return void 0;
    this.#at = pattern.lastIndex;
    return found[0];
  }
  #space() {
    while (this.#at < this.#text.length && (this.#text.charCodeAt(this.#at) <= 32 || this.#text.charCodeAt(this.#at) === 65279))
      this.#at++;
  }
};
function put(object, key, value5) {
  if (key === "__proto__") Object.defineProperty(object, key, { value: value5, enumerable: true, writable: true, configurable: true });
  else object[key] = value5;
}

// src/history/json/parse.ts
function parseJson(text3, maxDepth) {
  const found = strictJson(text3);
  return found === void 0 ? parseLoosely(text3, maxDepth) : { value: found, dialect: "json" };
}
function strictJson(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
function isObject(value5) {
  return typeof value5 === "object" && value5 !== null && !Array.isArray(value5);
}
function isArray(value5) {
  return Array.isArray(value5);
}
function field(value5, key) {
  return isObject(value5) && Object.hasOwn(value5, key) ? value5[key] : void 0;
}

// src/history/rows.ts
var MAX_DEPTH = 6;
function flatten(object, ignore) {
  const row2 = /* @__PURE__ */ new Map();
  fill(row2, object, "", 0, ignore);
  return row2;
}
function fill(row2, object, prefix, depth, ignore) {
  for (const [key, value5] of Object.entries(object)) {
    const name2 = prefix === "" ? key : joinedName(prefix, ".", key);
    if (ignore?.test(name2)) continue;
    if (isObject(value5)) {
      if (depth < MAX_DEPTH) fill(row2, value5, name2, depth + 1, ignore);
      continue;
    }
    const number2 = numberOf(value5);
    if (number2 !== void 0) row2.set(name2, number2);
  }
}
function numberOf(value5) {
  if (typeof value5 === "number") return value5;
  if (typeof value5 !== "string" || value5.length > 40 || !/^\s*[-+]?(?:[\d.]|nan|inf)/i.test(value5) || /[:%]/.test(value5))
    return void 0;
  const cell = parseCell(value5);
  return typeof cell === "number" ? cell : void 0;
}
function completionOf(planned, series) {
  if (planned === void 0) return "unknown";
  const onAxis = series.filter(({ axis }) => axis === planned.axis);
  const isReached = onAxis.some(({ x }) => {
    const last = x.at(-1) ?? 0;
    return last >= planned.end || last + (last - (x.at(-2) ?? last)) > planned.end;
  });
  return isReached ? "complete" : "incomplete";
}
function objectsIn(value5) {
  return isArray(value5) ? value5.filter((one) => isObject(one)) : [];
}

// src/history/lanes.ts
var COUNTED2 = 10;
var Lanes = class {
  all = /* @__PURE__ */ new Map();
  #limit;
  #make;
  #omitted = /* @__PURE__ */ new Set();
  constructor(limit2, make) {
    this.#limit = limit2;
    this.#make = make;
  }
  of(name2) {
    const run = keptName(name2);
    const known2 = this.all.get(run);
    if (known2 !== void 0) return known2;
    if (this.all.size >= this.#limit) {
      if (this.#omitted.size < COUNTED2 * this.#limit) this.#omitted.add(run.slice(0, 200));
      return void 0;
    }
    const made = this.#make();
    this.all.set(run, made);
    return made;
  }
  /** Set when there were more runs than the limit. */
  get tooMany() {
    if (this.#omitted.size === 0) return void 0;
    return { code: "too-large", limit: "runs", value: this.all.size + this.#omitted.size, allowed: this.#limit };
  }
};
function filesRead(lanes, source) {
  const { place: place7, files, notes = [], saw, tooMany, isHistory = (series) => series.length > 0 } = source;
  const pieces = [];
  for (const { name: name2, collected, facts = {} } of lanes) {
    const { series, breaks } = collected;
    if (collected.tangled || !isHistory(series)) continue;
    const { notes: own = [], ...told } = facts;
    pieces.push({
      place: lanes.length > 1 ? `${place7}/${name2}` : place7,
      precision: "exact",
      series,
      breaks,
      completion: completionOf(facts.planned, series),
      ...told,
      files,
      notes: [...collected.notes, ...own, ...notes]
    });
  }
  const tangled = lanes.filter(({ collected }) => collected.tangled).map(({ name: name2 }) => name2);
  const reasons = [];
  if (tangled.length > 0) reasons.push({ code: "untangled", detail: tangled.slice(0, 12).join(", ") });
  else if (pieces.length === 0) reasons.push(noSeries(saw.slice(0, 12)));
  if (tooMany !== void 0) reasons.push(tooMany);
  return { pieces, refused: reasons.flatMap((because) => files.map(({ path }) => ({ path, because }))), notes: [] };
}

// src/history/json/columns.ts
function numbersIn(value5) {
  if (!isArray(value5) || value5.length === 0) return void 0;
  if (value5.every((one) => typeof one === "number")) return value5;
  const numbers2 = value5.map((one) => numberOf(one));
  const wrong = value5.filter((one, i) => one !== null && numbers2[i] === void 0);
  return wrong.length === 0 && numbers2.some((one) => one !== void 0) ? numbers2 : void 0;
}
function columnsIn(value5, joint, depth) {
  if (!isObject(value5)) return [];
  const columns = [];
  for (const key of Object.keys(value5)) {
    const inside = value5[key] ?? null;
    const values = numbersIn(inside);
    if (values !== void 0) columns.push({ name: key, values });
    else if (depth > 1) {
      for (const column of columnsIn(inside, joint, depth - 1))
        columns.push({ ...column, name: joinedName(key, joint, column.name) });
    }
  }
  return columns;
}
function readColumns(path, format, columns, options) {
  const { axis, profile: profile2, context, facts = {} } = options;
  const collector = new Collector({ axis, limits: context.limits });
  for (const { name: name2, values, x } of columns) {
    const builder = collector.builder(name2);
    values.forEach((y, i) => {
      if (y !== void 0) builder?.push(x === void 0 ? i : x[i] ?? Number.NaN, y);
    });
  }
  const collected = collector.finish(path, profile2);
  const saw = columns.map((column) => column.name);
  return filesRead([{ name: "", collected, facts }], { place: path, files: [{ path, format, because: context.because }], saw });
}

// src/history/json/boosting.ts
var METRIC2 = /^(?:(?:binary_|multi_|m)?logloss|(?:binary_|multi_|m)?error|rmsle|rmse|mae|mape|mphe|mse|l1|l2|auc|auc_mu|aucpr|pre|map|ndcg|average_precision|cross_entropy|kullback_leibler|fair|huber|quantile|poisson\S*|gamma\S*|tweedie\S*|cox\S*|aft\S*|merror)(?:@.*)?$/i;
var SET = /^(?:d?train(?:ing)?|d?(?:val|valid|validation|eval|test)(?:_?\d+)?|valid_\w+|eval_set\w*)$/i;
function setsIn(value5) {
  if (!isObject(value5)) return void 0;
  const sets = Object.entries(value5).filter(
    ([set, inside]) => SET.test(set) && columnsIn(inside, "-", 1).some(({ name: name2 }) => METRIC2.test(name2))
  );
  return sets.length > 0 && sets.length === Object.keys(value5).length ? sets.map(([set]) => set) : void 0;
}
function profileOf2(sets) {
  const first2 = sets.length > 1 && sets.every((set) => /^validation_\d+$/.test(set)) ? "validation_0" : void 0;
  const held2 = new Set(sets.filter((set) => set !== first2 && !/^d?train/i.test(set)));
  return {
    test: "validation",
    bareRole: "validation",
    known(name2) {
      const set = name2.slice(0, Math.max(0, name2.indexOf("-")));
      if (set === first2) return { role: "train" };
      return held2.size > 1 && held2.has(set) ? { role: "validation", subset: set } : void 0;
    }
  };
}
function evalsResult(name2, isMine) {
  return {
    name: name2,
    recognise(value5) {
      const sets = setsIn(value5);
      return sets !== void 0 && isMine(sets) ? sets : void 0;
    },
    read([document], context) {
      const { path, value: value5 } = document ?? { path: "", value: null };
      const profile2 = profileOf2(setsIn(value5) ?? []);
      return readColumns(path, name2, columnsIn(value5, "-", 2), { axis: "step", profile: profile2, context, facts: { boosting: true } });
    }
  };
}
var isLightgbm = (sets) => sets.some((set) => /^(?:training|valid_\d+)$/.test(set));
var lightgbmEvals = evalsResult("lightgbm-evals-result", isLightgbm);
var xgboostEvals = evalsResult("xgboost-evals-result", (sets) => !isLightgbm(sets));
var lightgbmCv = {
  name: "lightgbm-cv-json",
  recognise(value5) {
    const names2 = columnsIn(value5, "-", 1).map(({ name: name2 }) => name2);
    const all = new Set(names2);
    const means = names2.filter((name2) => name2.endsWith("-mean") && all.has(name2.replace(/-mean$/, "-stdv")));
    return means.length > 0 ? means : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const profile2 = { bareRole: "validation", test: "validation", columns: [[/-stdv$/, null]] };
    return readColumns(path, "lightgbm-cv-json", columnsIn(value5, "-", 1), {
      axis: "step",
      profile: profile2,
      context,
      facts: { boosting: true }
    });
  }
};

// src/history/json/catboost.ts
var catboostJson = {
  name: "catboost-json",
  score: 0.95,
  recognise: (value5) => isArray(field(value5, "iterations")) && isArray(field(field(value5, "meta"), "learn_metrics")) ? ["meta.learn_metrics", "iterations"] : void 0,
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const meta = field(value5, "meta") ?? null;
    const iterations = field(value5, "iterations");
    const curves = curvesOf(meta, isArray(iterations) ? iterations : []);
    const namings = new Map(curves.map(({ name: name2, naming: naming2 }) => [name2, naming2]));
    const profile2 = { known: (name2) => namings.get(name2) };
    return readColumns(path, "catboost-json", curves, { axis: "step", profile: profile2, context, facts: planOf(meta, curves) });
  }
};
function curvesOf(meta, iterations) {
  const sets = setsOf(meta);
  for (const [i, iteration] of iterations.entries()) {
    if (!isObject(iteration)) continue;
    const x = Number(field(iteration, "iteration") ?? i);
    for (const name2 of Object.keys(iteration)) {
      const set = sets.get(name2);
      const values = iteration[name2];
      if (set !== void 0 && isArray(values)) take(set, values, x);
    }
  }
  return [...sets.values()].flatMap(({ curves }) => curves.filter((curve) => curve !== void 0));
}
function take(set, values, x) {
  const shown2 = Math.min(values.length, set.metrics.length);
  for (let at2 = 0; at2 < shown2; at2++) {
    const [value5, metric] = [values[at2], set.metrics[at2]];
    if (metric === void 0 || typeof value5 !== "number") continue;
    const curve = set.curves[at2] ?? opened(set, metric);
    set.curves[at2] = curve;
    curve.values.push(value5);
    curve.x.push(x);
  }
}
function opened({ subset, learn }, metric) {
  const name2 = joinedName(subset, "/", metric.name);
  return { name: name2, naming: namingOf(subset, learn, metric), learn, values: [], x: [] };
}
function setsOf(meta) {
  const sets = /* @__PURE__ */ new Map();
  for (const kind of ["learn", "test"]) {
    const metrics = metricsOf(field(meta, `${kind}_metrics`));
    const names2 = field(meta, `${kind}_sets`);
    for (const subset of isArray(names2) ? names2 : [kind]) {
      if (typeof subset !== "string" || sets.has(subset)) continue;
      sets.set(subset, { subset, learn: kind === "learn", metrics, curves: [] });
    }
  }
  return sets;
}
function metricsOf(list2) {
  const seen2 = /* @__PURE__ */ new Set();
  return (isArray(list2) ? list2 : []).map((metric, index) => {
    const name2 = String(field(metric, "name") ?? index).slice(0, LONGEST_NAME4);
    if (seen2.has(name2)) return void 0;
    seen2.add(name2);
    const best2 = field(metric, "best_value");
    return { name: name2, direction: best2 === "Min" ? "min" : best2 === "Max" ? "max" : "unknown" };
  });
}
function namingOf(subset, learn, { name: name2, direction }) {
  const named4 = { role: learn ? "train" : "validation", subset, direction, component: false };
  if (direction === "min" && !/error|accuracy|auc|mape|^f1/i.test(name2)) return { ...named4, metric: "loss" };
  return named4;
}
function planOf(meta, curves) {
  const count14 = field(meta, "iteration_count");
  const reached = curves.reduce((last, { x }) => Math.max(last, x.at(-1) ?? 0), 0);
  if (typeof count14 !== "number" || count14 <= 0) return { boosting: true };
  const planned = { axis: "step", end: count14 - 1 };
  if (reached >= count14 - 1) return { boosting: true, planned, completion: "complete", ending: "planned" };
  const stopped = curves.some((curve) => !curve.learn && bestAt(curve) < reached);
  return {
    boosting: true,
    planned,
    ...stopped ? { completion: "complete", ending: "early-stopping" } : { completion: "incomplete" }
  };
}
function bestAt({ values, x, naming: naming2 }) {
  const sign = naming2.direction === "max" ? -1 : 1;
  let best2 = 0;
  values.forEach((value5, i) => {
    if (sign * value5 < sign * (values[best2] ?? Infinity)) best2 = i;
  });
  return x[best2] ?? 0;
}

// src/history/run-key.ts
var NAMELESS_KEY = "training";
var GENERIC_STEMS = new Set(
  `metrics metric metrics_epoch training train training_log training_logs train_log train_logs trainer_log trainer_logs log logs history
  training_history train_history model_history history_dict results result all_results eval_results train_results progress trainer_state
  summary scalars evals_result evals_results eval_result catboost_training learn_error test_error stdout stderr output console run
  loss losses loss_history loss_log losses_log metrics_log metric_log log_history logging events data training_metrics train_metrics
  training_results val_log valid_log validation_log eval_log test_log val_metrics valid_metrics validation_metrics eval_metrics
  test_metrics val_loss valid_loss train_loss training_loss validation_loss test_loss eval training_stats training_statistics stats curves learning_curve learning_curves mlflow mlruns wandb wandb-history
  eval_measurements measurements training_data monitor history_log epoch_log epochs report`.split(/\s+/)
);
var GENERIC_WORDS = new Set(
  `train training trainer val valid validation eval evaluation test metrics metric log logs logger history hist results result progress
  state summary scalars stdout stderr output console loss losses acc accuracy curve curves stats statistics data epoch epochs events
  report monitor`.split(/\s+/)
);
var GENERIC_FOLDERS = new Set(
  `. .. lightning_logs tb_logs logs log runs run output outputs out results result checkpoints checkpoint ckpt ckpts artifacts artifact
  models model weights wandb files mlruns mlartifacts catboost_info dvclive plots metrics static tensorboard tb tfevents vis_data
  work_dirs work_dir multirun saved saves history histories loss-history ray_results tmp data experiments trainer_output csv_logs
  detect segment classify pose obb`.split(/\s+/)
);
var SPLIT_FOLDERS = new Set("train training validation val valid eval evaluation test learn".split(" "));
function isSplitFolder(name2) {
  return SPLIT_FOLDERS.has(name2.toLowerCase());
}
var DATE = String.raw`(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d`;
var CLOCK2 = String.raw`[0-2]\d[-_.:h]?[0-5]\d(?:[-_.:m]?[0-5]\d)?s?(?:[.,]\d+)?`;
var VOLATILE = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /(?<![a-z\d])(?:[0-9a-f]{32}|[0-9a-f]{40})(?![a-z\d])/gi,
  /^(?:(?:offline-)?run|dryrun)-\d{8}_\d{6}-[a-z\d]{6,12}$/gi,
  new RegExp(String.raw`(?<!\d)${DATE}(?:[-_.T ]+${CLOCK2})?(?!\d)`, "g"),
  /(?<![a-z\d])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d{1,2}_\d{2}-\d{2}-\d{2}(?:_[\w.-]+)?/gi,
  /(?<![\d.])1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?(?!\d)/g,
  /^(?:epoch|checkpoint|ckpt|step|global_step|iter)[-_=]?\d+$/gi,
  /(?<![a-z])(?:pid|job|slurm|host|node|rank)[-_]?\d+/gi
];
var CLOCK_ALONE = new RegExp(`^${CLOCK2}$`);
var VERSION_STEM = /^version_\d+$/i;
var RAY_TRIAL = /^.+_[0-9a-f]{5,8}_\d{5}(?:_|$)/;
var COUNTED3 = /^(?:train|exp|predict|val)\d*$/i;
var REPLICATE = /^(?:(?:random[-_]?)?seed|fold|version|cv|rep|replicate|repeat|split|trial|restart)[-_=]?v?\d+$/i;
var REPLICATE_SUFFIX = /[-_.]((?:seed|fold|version|rep|cv)[-_=]?\d+)(?=$|[-_.])/i;
function runName(place7) {
  const parts = place7.split("/").filter((part2) => part2 !== "");
  const counts2 = parts.includes("runs") || parts.at(-1) === "results.csv";
  const kept = [];
  const replicate = [];
  for (const part2 of parts) {
    const name2 = stemOf(part2);
    if (REPLICATE.test(name2) || VERSION_STEM.test(name2)) {
      replicate.push(name2);
      continue;
    }
    const { bare, suffix } = withoutSuffix(name2);
    if (suffix !== void 0) replicate.push(suffix);
    const steady = steadyPart(bare);
    if (steady !== "" && !isGeneric(steady, counts2)) kept.push(steady);
  }
  return { key: kept.join("/") || NAMELESS_KEY, replicate: replicate.join("/") };
}
function runFolder(place7) {
  const every = place7.split("/").filter((part2) => part2 !== "");
  const counts2 = every.includes("runs") || every.at(-1) === "results.csv";
  const isOnlyFile = (part2) => /\.[a-z]{2,5}$/i.test(part2.slice(-6)) && isGeneric(stemOf(part2), counts2);
  const parts = every.filter((part2, i) => i === every.length - 1 || !isOnlyFile(part2));
  const last = parts.at(-1);
  if (last !== void 0) parts[parts.length - 1] = stemOf(last);
  const runs = parts.indexOf("runs");
  while (parts.length > 0 && isGeneric(parts.at(-1) ?? "", runs >= 0 && runs < parts.length)) parts.pop();
  return parts.join("/");
}
function placesInArchive(places, archive) {
  const name2 = withoutPacking(archive);
  if (!/\.(?:zip|tar)$/i.test(name2)) return places;
  const inside = below(places, name2);
  return inside === void 0 ? places : below(inside, fileStem(name2)) ?? inside;
}
function below(places, folder) {
  const all = places.every((place7) => place7 === folder || place7.startsWith(`${folder}/`));
  return all ? places.map((place7) => place7.slice(folder.length + 1)) : void 0;
}
function isGeneric(name2, counts2) {
  const lower = name2.toLowerCase();
  if (GENERIC_FOLDERS.has(lower) || SPLIT_FOLDERS.has(lower) || GENERIC_STEMS.has(lower)) return true;
  if (counts2 && COUNTED3.test(name2)) return true;
  return lower.split(/[-_. ]+/).every((word2) => GENERIC_WORDS.has(word2));
}
function withoutSuffix(name2) {
  const found = REPLICATE_SUFFIX.exec(name2);
  if (found?.[1] === void 0 || found.index === 0) return { bare: name2 };
  return { bare: name2.slice(0, found.index) + name2.slice(found.index + found[0].length), suffix: found[1] };
}
function steadyPart(name2) {
  if (CLOCK_ALONE.test(name2) || /^\d+$/.test(name2) || RAY_TRIAL.test(name2)) return "";
  let steady = name2;
  for (const pattern of VOLATILE) steady = steady.replace(pattern, "");
  steady = steady.replace(/[-_.=+ ]{2,}/g, (run) => run.charAt(0)).replace(/^[-_.=+ ]+|[-_.=+ ]+$/g, "");
  return steady;
}
function fileStem(path) {
  return stemOf(path.split("/").at(-1) ?? "");
}
function stemOf(name2) {
  if (/tfevents/.test(name2)) return "events";
  if (/\.wandb$/.test(name2)) return "run";
  let stem = name2;
  for (let end = ENDING.exec(stem.slice(-LONGEST_ENDING)); end !== null; end = ENDING.exec(stem.slice(-LONGEST_ENDING)))
    stem = stem.slice(0, -end[0].length);
  return stem;
}
var ENDING = /\.(?:csv|tsv|txt|log|json|jsonl|ndjson|out|err|md|gz|zst|zip|tar|tgz|wandb|db|sqlite|parquet|dat)$/i;
var LONGEST_ENDING = 8;

// src/history/table/column-names.ts
var COMPANION = /__(?:MIN|MAX)$/;
function namingFor(path, table2, profile2) {
  const naming2 = { ...profile2, ...profile2.naming?.(table2, path) };
  if (profile2.rename !== void 0 || table2.header.some((name2) => splitOf(name2) !== void 0)) return naming2;
  const stem = fileStem(path);
  const words2 = tokenise(stem).filter((word2) => splitOf(word2) === void 0);
  if (naming2.bareRole !== void 0 && !words2.some((word2) => isQualityName(word2))) return naming2;
  const plain2 = words2.every(
    (word2) => isQualityName(word2) || /^(?:logs?|metrics?|history|results?|data|stats|curve|csv)$/.test(word2)
  );
  const role = splitOf(stem);
  return plain2 && role !== void 0 ? { ...naming2, bareRole: role } : naming2;
}
function uniqueNames(header) {
  const taken = new Set(header);
  const seen2 = /* @__PURE__ */ new Map();
  return header.map((name2) => {
    const before = seen2.get(name2);
    seen2.set(name2, before ?? 0);
    if (before === void 0 || name2 === "") return name2;
    let number2 = before + 1;
    while (taken.has(`${name2}.${number2}`)) number2++;
    seen2.set(name2, number2);
    taken.add(`${name2}.${number2}`);
    return `${name2}.${number2}`;
  });
}

// src/history/table/profile.ts
function withColumns(table2, ...wanted) {
  const found = [];
  for (const name2 of wanted) {
    const column = table2.header.find((one) => one.toLowerCase() === name2);
    if (column === void 0) return void 0;
    found.push(column);
  }
  return found;
}

// src/history/table/tracker.ts
var dvclive = {
  name: "dvclive-tsv",
  recognise(table2, path) {
    if (table2.dialect.delimiter !== "	" || !table2.header.includes("step") || !/\.tsv$/.test(path)) return void 0;
    const metrics = table2.header.filter((name2) => name2 !== "step" && name2 !== "timestamp");
    return metrics.length === 1 || /plots\/metrics\//.test(path) ? ["step", ...metrics] : void 0;
  },
  x: { column: "step", axis: "step" },
  groupOf: (path) => /^(.*?)(?:^|\/)plots\/metrics\//.exec(path)?.[1] ?? path,
  rename(column, path) {
    if (column === "timestamp") return column;
    const below2 = /(?:^|\/)plots\/metrics\/(.+)\.tsv$/.exec(path)?.[1];
    if (below2 !== void 0) return below2;
    const [name2 = "", around = ""] = path.split("/").toReversed();
    const split = splitOf(
      stemOf(name2).split(/metrics/).at(-1) ?? ""
    ) ?? (isSplitFolder(around) ? splitOf(around) : void 0);
    const folder = split === "train" ? "train" : split === "validation" ? "val" : void 0;
    return folder === void 0 || splitOf(column) !== void 0 ? column : `${folder}/${column}`;
  },
  columns: [[/^timestamp$/, null]]
};
var deepspeed = {
  name: "deepspeed-csv",
  score: 0.95,
  recognise: ({ header }, path) => /(?:^|\/)Train_Samples_[^/]+$/.test(path) && header.length === 2 && header[0] === "step" ? header : void 0,
  x: { column: "step", axis: "samples" },
  place: (path) => `${path.slice(0, path.lastIndexOf("/") + 1)}metrics.csv`,
  columns: [
    [/^(?:train_)?loss$/, { role: "train" }],
    [/scale/, { role: "other", metric: "other", direction: "unknown" }]
  ]
};
var tensorboardCsv = {
  name: "tensorboard-csv",
  recognise: (table2) => table2.header.length === 3 ? withColumns(table2, "wall time", "step", "value") : void 0,
  x: { column: "step", axis: "step" },
  sampled: "TensorBoard",
  place: (path) => downloadOf(path).place,
  rename: (column, path) => column === "Value" ? downloadOf(path).name : column,
  columns: [[/^Wall time$/, null]]
};
function downloadOf(path) {
  const folder = path.split("/").slice(0, -1);
  const stem = fileStem(path);
  const [, run = "", tag = stem] = /^run-(.*?)-tag-(.+)$/.exec(stem) ?? [];
  const name2 = splitOf(tag) === void 0 && splitOf(run) !== void 0 ? `${run}/${tag}` : tag;
  const place7 = [
    ...folder,
    splitOf(run) === void 0 ? run : run.replace(/[-_.]?(?:train|training|val|valid|validation|eval|test)$/i, "")
  ];
  return { name: name2, place: place7.filter((part2) => part2 !== "").join("/") };
}
var wandbChart = {
  name: "wandb-chart-csv",
  score: 0.95,
  recognise({ header }) {
    const all = new Set(header);
    const charted = header.filter((name2) => name2.includes(" - ") && all.has(`${name2}__MIN`) && all.has(`${name2}__MAX`));
    return charted.length > 0 ? charted : void 0;
  },
  sampled: "W&B",
  runOf(column) {
    const at2 = column.lastIndexOf(" - ");
    return at2 < 0 ? void 0 : { run: column.slice(0, at2), name: column.slice(at2 + 3) };
  },
  columns: [
    [COMPANION, null],
    [/^(?:_step|_timestamp|_runtime)/, null]
  ]
};

// src/history/json/curves.ts
var tensorboardJson = {
  name: "tensorboard-json",
  recognise: (value5) => triples(value5) === void 0 ? void 0 : ["[wall time, step, value]"],
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const points = triples(value5) ?? [];
    const { name: name2, place: place7 } = downloadOf(path);
    const column = { name: name2, values: points.map((point) => point[2]), x: points.map((point) => point[1] ?? Number.NaN) };
    const notes = [{ code: "sampled", path, writer: "TensorBoard" }];
    const read4 = readColumns(path, "tensorboard-json", [column], { axis: "step", profile: {}, context, facts: { notes } });
    return { ...read4, pieces: read4.pieces.map((piece) => ({ ...piece, place: place7 === "" ? path : place7 })) };
  }
};
function triples(value5) {
  if (!isArray(value5) || value5.length === 0) return void 0;
  const points = [];
  for (const point of value5) {
    if (!isArray(point) || point.length !== 3) return void 0;
    const numbers2 = point.filter((one) => typeof one === "number");
    if (numbers2.length !== 3 || !Number.isInteger(numbers2[1]) || (numbers2[0] ?? 0) < 1e9) return void 0;
    points.push(numbers2);
  }
  return points;
}
var megatronGolden = {
  name: "megatron-golden",
  recognise(value5) {
    if (!isObject(value5)) return void 0;
    const names2 = Object.keys(value5).filter(
      (name2) => isObject(field(field(value5, name2), "values")) && field(field(value5, name2), "step_interval") !== void 0
    );
    return names2.length > 0 ? names2 : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const columns = [];
    for (const [name2, inside] of isObject(value5) ? Object.entries(value5) : []) {
      const values = field(inside, "values");
      const entries = isObject(values) ? Object.entries(values) : [];
      columns.push({
        name: name2,
        values: entries.map(([, y]) => typeof y === "number" ? y : void 0),
        x: entries.map(([x]) => Number(x))
      });
    }
    const profile2 = {
      columns: [[/^(?:num-zeros|iteration-time|mem-.*)$/, { role: "other", metric: "other", direction: "unknown" }]]
    };
    return readColumns(path, "megatron-golden", columns, { axis: "step", profile: profile2, context });
  }
};
var allennlp = {
  name: "allennlp-epochs",
  recognise(value5, path) {
    const keys = isObject(value5) ? Object.keys(value5).filter((key) => /^(?:training|validation)_/.test(key)) : [];
    return /metrics_epoch_\d+\.json$/.test(path) && field(value5, "epoch") !== void 0 && keys.length > 0 ? ["epoch", ...keys] : void 0;
  },
  groupOf: (path) => path.replace(/metrics_epoch_\d+\.json$/, "metrics_epoch"),
  read: (documents2, context) => readEpochs(documents2, context)
};
function readEpochs(documents2, context) {
  const epochs = documents2.map(({ value: value5 }) => isObject(value5) ? flatten(value5) : /* @__PURE__ */ new Map()).filter((row2) => row2.has("epoch")).sort((a, b) => (a.get("epoch") ?? 0) - (b.get("epoch") ?? 0));
  const names2 = new Set(
    epochs.flatMap((row2) => [...row2.keys()]).filter((name2) => /^(?:training|validation|test)_(?!.*(?:duration|epochs?$|memory|start_epoch))/.test(name2))
  );
  const columns = new Map([...names2].map((name2) => [name2, { name: name2, values: [], x: [] }]));
  for (const row2 of epochs) {
    for (const [name2, value5] of row2) {
      const column = columns.get(name2);
      column?.values.push(value5);
      column?.x.push(row2.get("epoch") ?? 0);
    }
  }
  const [first2] = documents2;
  const path = first2?.path ?? "";
  const read4 = readColumns(path, "allennlp-epochs", [...columns.values()], {
    axis: "epoch",
    profile: { trainAggregation: "epoch-mean" },
    context
  });
  const files = documents2.map((document) => ({ path: document.path, format: "allennlp-epochs", because: context.because }));
  const place7 = path.replace(/\/?metrics_epoch_\d+\.json$/, "/metrics.json");
  return { ...read4, pieces: read4.pieces.map((piece) => ({ ...piece, place: place7, files })) };
}

// src/history/axis.ts
var STEP_NAMES = `step global_step _step trainer/global_step iteration iterations iter it current_steps num_updates total/steps
  time/total_timesteps total_timesteps timesteps_total training_iteration n_iter update updates batch round rounds num_steps steps
  global step|global steps|train_step|train/global_step|training step|num_env_steps|timesteps|env_steps|episode|episodes|episode_num`;
var EPOCH_NAMES = "epoch epochs ep epoch_num current_epoch epoch_idx epoch_number train/epoch epoch_no|epoch number|epoch no.|epoch #";
var SAMPLE_NAMES = "samples consumed_samples num_samples seen_samples samples_seen examples";
var TOKEN_NAMES = "num_tokens tokens num_input_tokens_seen tokens_seen total_tokens consumed_tokens n_tokens";
var TIME_NAMES = "wall_time timestamp _timestamp _runtime elapsed_time total_duration elapsed time|wall time|relative time (process)|relative time (wall)|elapsed time|time (s)";
var AXES = [
  ["step", names(STEP_NAMES)],
  ["epoch", names(EPOCH_NAMES)],
  ["samples", names(SAMPLE_NAMES)],
  ["tokens", names(TOKEN_NAMES)],
  ["time", names(TIME_NAMES)]
];
function names(text3) {
  return text3.split("|").flatMap((part2, i) => i === 0 ? part2.trim().split(/\s+/) : [part2.trim()]);
}
function axisOf3(name2) {
  const lower = inEnglish(name2).trim().toLowerCase();
  const listed = AXES.find(([, list2]) => list2.includes(lower))?.[0];
  return listed ?? countedIn(lower);
}
var COUNTERS = /^(?:num|number|n|no|nr|idx|index|id|current|cur|global|i|count)$/;
function countedIn(name2) {
  const words2 = name2.split(/[^a-z]+/).filter((word2) => word2 !== "" && !COUNTERS.test(word2));
  if (words2.length !== 1) return void 0;
  if (/^epochs?$/.test(words2[0] ?? "")) return "epoch";
  return /^(?:steps?|iter|iters|iterations?)$/.test(words2[0] ?? "") ? "step" : void 0;
}
function chooseAxis(header, columns) {
  const found = (axis) => candidates(header, axis).find((column) => counts(columns[column] ?? []));
  const epoch = found("epoch");
  const step = found("step");
  if (step !== void 0 && epoch !== void 0) {
    const [steps2, epochs] = [columns[step] ?? [], columns[epoch] ?? []];
    if (startsAgain(steps2, epochs)) return { axis: "step", epoch };
    if (filled(steps2) < filled(epochs) / 2) return { axis: "epoch", column: epoch };
    return { axis: "step", column: step, epoch };
  }
  if (step !== void 0) return { axis: "step", column: step };
  if (epoch !== void 0) return { axis: "epoch", column: epoch };
  for (const axis of ["samples", "tokens", "time"]) {
    const column = found(axis);
    if (column !== void 0) return { axis, column };
  }
  return { axis: "epoch" };
}
function candidates(header, axis) {
  const list2 = AXES.find(([one]) => one === axis)?.[1] ?? [];
  const found = header.map((name2, column) => {
    const listed = list2.indexOf(inEnglish(name2).trim().toLowerCase());
    return { rank: listed < 0 && axisOf3(name2) === axis ? list2.length : listed, column };
  });
  return found.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}
function filled(column) {
  return column.filter((value5) => value5 !== void 0).length;
}
function counts(column) {
  const values = column.filter((value5) => value5 !== void 0);
  if (values.length === 0) return false;
  if (values.length === 1) return Number.isFinite(values[0]);
  let grows = 0;
  let falls3 = 0;
  for (let i = 1; i < values.length; i++) {
    const change = (values[i] ?? 0) - (values[i - 1] ?? 0);
    if (change > 0) grows++;
    else if (change < 0 || Number.isNaN(change)) falls3++;
  }
  return grows > 0 && falls3 <= 1.2 * grows + 1;
}
function startsAgain(steps2, epochs) {
  let resets = 0;
  let turns = 0;
  let last;
  steps2.forEach((step, i) => {
    const epoch = epochs[i];
    if (step === void 0 || epoch === void 0) return;
    if (last !== void 0 && epoch > last.epoch) {
      turns++;
      if (step < last.step) resets++;
    }
    last = { step, epoch };
  });
  return turns > 0 && resets > turns / 2;
}

// src/history/json/dict-of-lists.ts
var WRAPPERS = /^(?:(?:training_|train_)?(?:history|logs?|metrics|results?|curves|stats|statistics|data)\.)+/i;
var SETTINGS = /(?:^|\.)(?:config|params|parameters|hparams|hyperparameters|args|sweep|grid|param_grid|search_space|settings)\./i;
var dictOfLists = {
  name: "json-dict-of-lists",
  score: 0.6,
  recognise(value5, path) {
    const columns = listsOf(value5);
    const names2 = columns.map(({ name: name2 }) => name2);
    if (names2.length === 0) return void 0;
    if (isNamedForLoss(path, columns)) return names2;
    if (names2.some((name2) => isLossName(name2))) return names2;
    return names2.filter((name2) => isQualityName(name2)).length > 1 && !columns.some(isVaried) ? names2 : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const groups = groupsOf(value5);
    if (groups.length < 2) return readLists(path, value5, context);
    const { runs } = context.limits;
    const read4 = groups.slice(0, runs).map(({ name: name2, inside }) => readLists(path, inside, context, `${path}/${name2}`));
    return { pieces: read4.flatMap(({ pieces }) => pieces), refused: tooManyRuns(path, groups.length, runs), notes: [] };
  }
};
function isVaried({ name: name2, values }) {
  const grows = values.length > 2 && values.every((value5, i) => value5 !== void 0 && (i === 0 || value5 > (values[i - 1] ?? 0)));
  return grows && axisOf3(lastPart(name2)) === void 0 && !isMetricName(name2) && !isQualityName(name2) && !/time|second|date/i.test(name2);
}
function groupsOf(value5) {
  const entries = isObject(value5) ? Object.entries(value5).filter(([, inside]) => isObject(inside)) : [];
  const groups = entries.map(([name2, inside]) => ({ name: name2, inside, names: listsOf(inside).map((column) => column.name) }));
  const [first2] = groups;
  const alike = first2 !== void 0 && groups.every(
    ({ names: names2 }) => names2.some((name2) => isLossName(name2)) && (names2.join() === first2.names.join() || hasBothLosses(names2))
  );
  return alike && groups.every(({ name: name2 }) => splitOf(name2) === void 0) ? groups : [];
}
function hasBothLosses(names2) {
  const splits = new Set(names2.filter((name2) => isLossName(name2)).map((name2) => splitOf(name2)));
  return splits.has("train") && (splits.has("validation") || splits.has("test"));
}
function readLists(path, value5, context, place7 = path) {
  const columns = listsOf(value5);
  const counter = columns.find(({ name: name2, values }) => axisOf3(lastPart(name2)) !== void 0 && isGrowing(values));
  const axis = counter === void 0 ? "epoch" : axisOf3(lastPart(counter.name)) ?? "epoch";
  const kept = columns.filter(({ name: name2 }) => axisOf3(lastPart(name2)) !== "epoch" && axisOf3(lastPart(name2)) !== "step");
  const x = counter?.values.map((one) => one ?? Number.NaN);
  const placed3 = kept.map((column) => x !== void 0 && x.length === column.values.length ? { ...column, x } : column);
  const read4 = readColumns(path, "json-dict-of-lists", placed3, { axis, profile: profileOf3(path, columns), context });
  return { ...read4, pieces: read4.pieces.map((piece) => ({ ...piece, place: place7 })) };
}
function profileOf3(path, columns) {
  if (columns.length === 1) return { bareRole: "train" };
  return isNamedForLoss(path, columns) ? { columns: [[/./, { metric: "loss", direction: "min", component: false }]] } : {};
}
function isNamedForLoss(path, columns) {
  const stem = fileStem(path);
  const splits = columns.filter(({ name: name2 }) => splitOf(name2) !== void 0 && tokenise(name2).length === 1);
  return columns.length > 1 && splits.length === columns.length && isLossName(stem);
}
function listsOf(value5) {
  const columns = columnsIn(value5, ".", 3).filter(({ name: name2 }) => !SETTINGS.test(name2));
  const shortened = columns.map((column) => ({ ...column, name: column.name.replace(WRAPPERS, "") }));
  const unique = new Set(shortened.map(({ name: name2 }) => name2)).size === columns.length;
  return unique ? shortened : columns;
}
function lastPart(name2) {
  return name2.split(".").at(-1) ?? name2;
}
function isGrowing(values) {
  return values.every((value5, i) => value5 !== void 0 && (i === 0 || value5 >= (values[i - 1] ?? 0)));
}

// src/history/json/pieces.ts
var PIECE2 = 64 * 1024;
var Irregular = class extends Error {
};
function parseInPieces(bytes, limits) {
  const large = outline(bytes, limits);
  if (large === void 0) return void 0;
  try {
    return new Pieces(bytes, large, limits).document();
  } catch (error) {
    if (error instanceof Irregular) return void 0;
    throw error;
  }
}
var [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
var [LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = [91, 93, 123, 125];
var [APOSTROPHE, PARENTHESIS] = [39, 40];
function outline(bytes, limits) {
  const large = /* @__PURE__ */ new Map();
  const open = [];
  let weight2 = WEIGHTS.value;
  for (let at2 = 0; at2 < bytes.length; at2++) {
    const byte = bytes[at2];
    if (byte === COMMA) weight2 += WEIGHTS.value;
    else if (byte === COLON) weight2 += WEIGHTS.key - WEIGHTS.text;
    else if (byte === QUOTE) {
      at2 = endOfText(bytes, at2) - 1;
      weight2 += WEIGHTS.text;
    } else if (byte === LIST || byte === OBJECT) {
      if (open.push(at2) > limits.depth) throw new LimitError("depth", open.length, limits.depth);
      weight2 += byte === LIST ? WEIGHTS.list : WEIGHTS.object;
    } else if (byte === END_OF_LIST || byte === END_OF_OBJECT) {
      const start = open.pop();
      if (start === void 0 || bytes[start] !== byte - 2) return void 0;
      if (at2 - start >= PIECE2) large.set(start, at2 + 1);
    } else if (byte === APOSTROPHE || byte === PARENTHESIS) return void 0;
  }
  if (weight2 > limits.parsedBytes) throw new LimitError("parsedBytes", weight2, limits.parsedBytes);
  return open.length === 0 ? large : void 0;
}
function endOfText(bytes, start) {
  for (let at2 = start + 1; at2 < bytes.length; at2++) {
    if (bytes[at2] === QUOTE) return at2 + 1;
    if (bytes[at2] === BACKSLASH) at2++;
  }
  return bytes.length;
}
var Pieces = class {
  #bytes;
  #large;
  #limits;
  #decoder = new TextDecoder();
  #keys;
  constructor(bytes, large, limits) {
    this.#bytes = bytes;
    this.#large = large;
    this.#limits = limits;
    this.#keys = new KeyCount(limits);
  }
  document() {
    const start = this.#space(0);
    const end = this.#large.get(start);
    if (end === void 0) return this.#parsed(this.#text(0, this.#bytes.length));
    if (this.#space(end) < this.#bytes.length) throw new Irregular();
    return this.#container(start, end);
  }
  #container(start, end) {
    if (this.#bytes[start] === LIST) {
      const list2 = [];
      const take3 = (inside) => {
        for (const one of isArray(inside) ? inside : []) {
          if (isObject(one)) for (const key in one) this.#keys.add(key);
          list2.push(one);
        }
      };
      this.#members(start + 1, end - 1, { kind: LIST, take: take3 }, (_, value5) => list2.push(value5));
      return list2;
    }
    const object = {};
    const add = (key, value5) => {
      this.#keys.add(key);
      put(object, key, value5);
    };
    const take2 = (inside) => {
      if (isObject(inside)) for (const [key, value5] of Object.entries(inside)) add(key, value5);
    };
    this.#members(start + 1, end - 1, { kind: OBJECT, take: take2 }, add);
    return object;
  }
  /** Members between two positions: small ones in runs of about a piece, large ones each by itself, under their keys in an object. */
  #members(from, to, run, add) {
    const bytes = this.#bytes;
    let start = from;
    let member = from;
    let depth = 0;
    for (let at2 = from; at2 < to; at2++) {
      const byte = bytes[at2];
      if (byte === QUOTE) at2 = endOfText(bytes, at2) - 1;
      else if (byte === LIST || byte === OBJECT) {
        const end = depth === 0 ? this.#large.get(at2) : void 0;
        if (end === void 0) {
          depth++;
          continue;
        }
        if (start < member) this.#flush(start, member - 1, run);
        add(this.#key(member, at2, run), this.#container(at2, end));
        at2 = this.#space(end);
        if (at2 < to && bytes[at2] !== COMMA) throw new Irregular();
        start = at2 + 1;
        member = start;
        if (at2 === to - 1) throw new Irregular();
      } else if (byte === END_OF_LIST || byte === END_OF_OBJECT) depth--;
      else if (byte === COMMA && depth === 0) {
        if (at2 - start >= PIECE2) {
          this.#flush(start, at2, run);
          start = at2 + 1;
        }
        member = at2 + 1;
      }
    }
    if (start < to) this.#flush(start, to, run);
  }
  /** The key before a large member; a list has none, and nothing else may stand there. */
  #key(from, to, { kind }) {
    const text3 = this.#text(from, to).trim();
    if (kind === LIST) {
      if (text3 !== "") throw new Irregular();
      return "";
    }
    const key = text3.endsWith(String.fromCharCode(COLON)) ? strictJson(text3.slice(0, -1)) : void 0;
    if (typeof key !== "string") throw new Irregular();
    return key;
  }
  #flush(from, to, { kind, take: take2 }) {
    const text3 = this.#text(from, to);
    if (text3.trim() === "") throw new Irregular();
    take2(this.#parsed(kind === LIST ? `[${text3}]` : `{${text3}}`));
  }
  #parsed(text3) {
    const strict = strictJson(text3);
    if (strict !== void 0) return strict;
    const { value: value5, stopped, dialect } = parseLoosely(text3, this.#limits.depth);
    if (stopped !== void 0 || dialect !== "json") throw new Irregular();
    return value5;
  }
  #text(from, to) {
    return this.#decoder.decode(this.#bytes.subarray(from, to));
  }
  #space(from) {
    let at2 = from;
    while (at2 < this.#bytes.length && (this.#bytes[at2] ?? 0) <= 32) at2++;
    return at2;
  }
};

// src/history/json/document.ts
var HEAD_DEPTH = 64;
function documentOf(sample) {
  return sample.remember("document", () => {
    const text3 = sample.text ?? "";
    if (!/^\s*[[{(]/.test(text3.slice(0, 4096))) return void 0;
    const parsed = parseJson(text3, HEAD_DEPTH);
    return parsed.stopped !== void 0 && /^more text/.test(parsed.stopped.detail) ? void 0 : parsed;
  });
}
function isDocument(sample) {
  const parsed = documentOf(sample);
  return parsed !== void 0 && (parsed.stopped === void 0 || parsed.stopped.atEnd);
}
function documentFormat(format) {
  return {
    name: format.name,
    recognise: (sample) => recognise5(sample, format),
    ...format.groupOf === void 0 ? {} : { groupOf: format.groupOf },
    read: (files, context) => readDocuments(files, format, context)
  };
}
function recognise5(sample, format) {
  const parsed = documentOf(sample);
  if (parsed === void 0) return void 0;
  const keys = format.recognise(parsed.value, sample.path, parsed.dialect);
  if (keys === void 0) return void 0;
  const score2 = format.score ?? 0.9;
  if (format.refuse !== void 0) return { score: score2, refuse: tooDeep(parsed) ?? format.refuse(parsed.value) };
  return { score: score2, because: { code: "keys", keys: keys.slice(0, 12) } };
}
function tooDeep({ stopped }) {
  if (stopped === void 0 || !/ levels$/.test(stopped.detail)) return void 0;
  return { code: "too-large", limit: "depth", value: HEAD_DEPTH + 1, allowed: HEAD_DEPTH };
}
async function readDocuments(files, format, context) {
  const documents2 = [];
  const refused = [];
  const notes = /* @__PURE__ */ new Map();
  let held2 = 0;
  for (const file of files) {
    const loaded = await load(file, held2, format.name, context.limits);
    held2 += file.content.size;
    if ("pieces" in loaded) refused.push(loaded);
    else documents2.push({ path: file.path, value: loaded.value });
    if ("stopped" in loaded && loaded.stopped !== void 0)
      notes.set(file.path, { code: "cut-off", path: file.path, line: loaded.stopped.line });
  }
  const read4 = documents2.length === 0 ? refusedFiles([], { code: "empty" }) : format.read(documents2, context);
  const pieces = read4.pieces.map((piece) => {
    const own = piece.files.map(({ path }) => notes.get(path)).filter((note) => note !== void 0);
    return own.length === 0 ? piece : { ...piece, notes: [...piece.notes, ...own] };
  });
  const cut2 = read4.refused.map((refusal2) => {
    const note = notes.get(refusal2.path);
    if (note?.code !== "cut-off") return refusal2;
    const line2 = note.line === void 0 ? {} : { line: note.line };
    return {
      path: refusal2.path,
      because: { code: "truncated", format: format.name, ...line2, detail: "nothing could be read before it ends" }
    };
  });
  return { pieces, refused: [...cut2, ...refused.flatMap((one) => one.refused)], notes: read4.notes };
}
var SMALL2 = 1024 * 1024;
async function parsedOf({ content }, limits) {
  if (content.size <= SMALL2) return parseJson(await textOf(content), limits.depth);
  const value5 = await plainJson(content, limits);
  return value5 === void 0 ? parseLoosely(await textOf(content), limits.depth, limits) : { value: value5, dialect: "json" };
}
async function plainJson(content, limits) {
  const bytes = withoutNulTail(await bytesOf(content, 0, content.size));
  const encoding = encodingOf(bytes);
  const utf82 = encoding === "utf-8" ? bytes : new TextEncoder().encode(decode(bytes, encoding));
  return parseInPieces(utf82[0] === 239 ? utf82.subarray(3) : utf82, limits);
}
async function load(file, held2, format, limits) {
  const size = held2 + file.content.size;
  if (size > limits.documentBytes) {
    return refusedFiles([file], { code: "too-large", limit: "documentBytes", value: size, allowed: limits.documentBytes });
  }
  try {
    const parsed = await parsedOf(file, limits);
    if (typeof parsed.value === "object" && parsed.value !== null) return parsed;
    const line2 = parsed.stopped === void 0 ? {} : { line: parsed.stopped.line };
    const detail = parsed.stopped?.detail ?? "neither an object nor a list";
    return refusedFiles([file], { code: "malformed", format, ...line2, detail });
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return refusedFiles([file], { code: "too-large", limit: error.limit, value: error.value, allowed: error.allowed });
  }
}

// src/history/row-reader.ts
var RowReader = class {
  #path;
  #profile;
  #context;
  #choice;
  #keys;
  /** Names of all that is there, numbers or not. */
  #saw;
  #lanes;
  #dropped = 0;
  #firstDropped = 0;
  /** `sample`: some of the rows, from which the axis is chosen. */
  constructor(path, profile2, context, sample) {
    this.#path = path;
    this.#profile = profile2;
    this.#context = context;
    this.#lanes = new Lanes(context.limits.runs, () => ({
      collector: new Collector({ axis: this.#choice.axis, limits: context.limits }),
      index: 0,
      planned: void 0
    }));
    const rows = sample.map((object) => this.#prepared(object)).filter((row2) => row2 !== void 0);
    this.#keys = [...new Set(rows.flatMap((row2) => [...row2.keys()]))];
    this.#saw = [.../* @__PURE__ */ new Set([...this.#keys, ...sample.slice(0, 50).flatMap((object) => Object.keys(object))])].slice(0, 12);
    this.#choice = this.#chooseAxis(rows);
  }
  #prepared(object) {
    const { summaryKey } = this.#profile;
    if (summaryKey !== void 0 && Object.hasOwn(object, summaryKey)) return void 0;
    const row2 = flatten(object, this.#profile.ignore);
    return this.#profile.prepare === void 0 ? row2 : this.#profile.prepare(row2, object);
  }
  #chooseAxis(rows) {
    const keys = this.#keys;
    const { x, rowAxis } = this.#profile;
    if (x !== void 0 && keys.includes(x.key)) {
      const epoch = keys.indexOf("epoch");
      return { axis: x.axis, column: keys.indexOf(x.key), ...epoch >= 0 && x.key !== "epoch" ? { epoch } : {} };
    }
    const columns = keys.map((key) => axisOf3(key) === void 0 ? [] : rows.map((row2) => row2.get(key)));
    const choice = chooseAxis(keys, columns);
    return choice.column === void 0 && choice.epoch === void 0 ? { axis: rowAxis ?? "epoch" } : choice;
  }
  /** `line`: for the note, should the row have no place on the axis. */
  take(object, line2) {
    const row2 = this.#prepared(object);
    if (row2 === void 0 || row2.size === 0) return;
    const lane = this.#lanes.of(this.#profile.lane?.(object) ?? "");
    if (lane === void 0) return;
    lane.planned = this.#profile.planned?.(row2) ?? lane.planned;
    const { axis, x } = this.#position(row2, lane);
    if (Number.isNaN(x)) {
      this.#dropped++;
      this.#firstDropped ||= line2;
      return;
    }
    const epochKey = this.#choice.epoch === void 0 ? void 0 : this.#keys[this.#choice.epoch];
    const epoch = epochKey === void 0 ? void 0 : row2.get(epochKey);
    for (const [name2, y] of row2) {
      if (!this.#isCounter(name2)) lane.collector.builder(name2, axis)?.push(x, y, epoch);
    }
  }
  /**
   * Prepares for rows with these names in this order; undefined when the profile looks at whole rows, or when they have no
   * place on the axis.
   */
  bind(names2) {
    const { prepare, ownAxis, lane, planned, ignore, summaryKey } = this.#profile;
    if (summaryKey !== void 0 && names2.includes(summaryKey)) return void 0;
    if (prepare !== void 0 || ownAxis !== void 0 || lane !== void 0 || planned !== void 0) return void 0;
    const { column, epoch } = this.#choice;
    const x = column === void 0 ? -1 : names2.indexOf(this.#keys[column]);
    if (column !== void 0 && x < 0) return void 0;
    const isKept = (name2) => name2 !== void 0 && ignore?.test(name2) !== true;
    return {
      names: names2.map((name2) => name2 !== void 0 && isKept(name2) && !this.#isCounter(name2) ? name2 : void 0),
      counted: names2.flatMap((name2, slot) => isKept(name2) ? [slot] : []),
      builders: new Array(names2.length),
      x,
      epoch: epoch === void 0 ? -1 : names2.indexOf(this.#keys[epoch])
    };
  }
  /** Takes a row of numbers in the order of a binding; those not `present` are missing. */
  takeSlots({ names: names2, counted, builders, x, epoch }, values, present, line2) {
    if (!counted.some((slot) => present[slot] === 1)) return;
    const lane = this.#lanes.of("");
    if (lane === void 0) return;
    const index = lane.index++;
    const at2 = x < 0 ? index : present[x] === 1 ? values[x] ?? Number.NaN : Number.NaN;
    if (Number.isNaN(at2)) {
      this.#dropped++;
      this.#firstDropped ||= line2;
      return;
    }
    const epochAt = epoch >= 0 && present[epoch] === 1 ? values[epoch] : void 0;
    for (let slot = 0; slot < names2.length; slot++) {
      const name2 = names2[slot];
      if (name2 === void 0 || present[slot] !== 1) continue;
      let builder = builders[slot];
      if (builder === void 0) {
        builder = lane.collector.builder(name2);
        builders[slot] = builder;
      }
      builder?.push(at2, values[slot] ?? Number.NaN, epochAt);
    }
  }
  #position(row2, lane) {
    const own = this.#profile.ownAxis?.(row2);
    if (own !== void 0) return own;
    const { axis, column } = this.#choice;
    const index = lane.index++;
    const key = column === void 0 ? void 0 : this.#keys[column];
    return { axis, x: key === void 0 ? index : row2.get(key) ?? Number.NaN };
  }
  #isCounter(name2) {
    const { column, epoch } = this.#choice;
    if (name2 === this.#keys[column ?? -1] || name2 === this.#keys[epoch ?? -1]) return true;
    const axis = axisOf3(name2);
    return axis === "step" || axis === "epoch";
  }
  finish(facts = {}) {
    const path = this.#path;
    const lanes = [...this.#lanes.all].map(([name2, { collector, planned: own }]) => {
      const collected = collector.finish(path, { ...this.#profile, ...this.#profile.naming?.(collector.names) });
      const planned = facts.planned ?? own;
      return { name: name2, collected, facts: { ...planned === void 0 ? {} : { planned }, ...facts } };
    });
    return filesRead(lanes, {
      place: path,
      files: [{ path, format: this.#profile.name, because: this.#context.because }],
      notes: this.#ownNotes(),
      saw: this.#saw,
      tooMany: this.#lanes.tooMany,
      isHistory: (series) => this.#tellsOfTraining(series)
    });
  }
  /** Records of any kind are a history by what was measured of a model: without a value of that, they are a list of something else. */
  #tellsOfTraining(series) {
    return this.#profile.tidy === true ? series.some(({ name: name2 }) => isQualityName(name2)) : series.length > 0;
  }
  #ownNotes() {
    const path = this.#path;
    const notes = [];
    const runs = this.#lanes.all.size;
    if (runs > 1 && this.#profile.tidy !== true) notes.push({ code: "interleaved", path, runs });
    if (this.#dropped > 0) notes.push({ code: "rows-dropped", path, count: this.#dropped, firstLine: this.#firstDropped });
    return notes;
  }
};

// src/history/trainer-names.ts
var TIMINGS = /(?:_runtime|_per_second|_steps_per_sec|total_flos|_samples|_flos|_mem_|_memory)/;
var LONGEST_SET = 200;
function trainerNaming(names2) {
  const evaluated = names2.filter((name2) => name2.startsWith("eval_") && !TIMINGS.test(name2)).map((name2) => name2.slice(5));
  const sets = setsOf2(evaluated);
  const columns = [];
  if (names2.includes("loss")) columns.push([/^train_loss$/, null], [/^loss$/, { role: "train", component: false }]);
  columns.push([/^eval_loss$/, { component: false }]);
  const known2 = (name2) => TIMINGS.test(name2) ? null : evaluatedOn(name2, sets);
  return { known: known2, columns, trainAggregation: "window-mean" };
}
function setsOf2(evaluated) {
  if (evaluated.includes("loss")) return /* @__PURE__ */ new Set();
  return new Set(evaluated.filter((name2) => name2.endsWith("_loss")).map((name2) => name2.slice(0, -5)));
}
function evaluatedOn(name2, sets) {
  if (sets.size === 0 || !name2.startsWith("eval_")) return void 0;
  const rest = name2.slice(5);
  for (let end = rest.lastIndexOf("_", LONGEST_SET); end > 0; end = rest.lastIndexOf("_", end - 1)) {
    const subset = rest.slice(0, end);
    if (!sets.has(subset)) continue;
    const isLoss = rest.slice(end) === "_loss";
    return { role: "validation", subset, ...isLoss ? { metric: "loss", direction: "min", component: false } : {} };
  }
  return void 0;
}

// src/history/json/hf-trainer-state.ts
var SAMPLE = 400;
function isSummary(row2) {
  return row2.has("train_runtime") || row2.has("total_flos");
}
var hfTrainerState = {
  name: "hf-trainer-state",
  score: 0.95,
  recognise(value5) {
    return isArray(field(value5, "log_history")) ? ["log_history", "global_step"].filter((key) => field(value5, key) !== void 0) : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const objects = objectsIn(field(value5, "log_history"));
    const rows = look(objects);
    const profile2 = {
      name: "hf-trainer-state",
      recognise: () => void 0,
      ...trainerNaming([...rows.names]),
      x: { key: "step", axis: "step" },
      prepare: (row2) => isSummary(row2) ? void 0 : row2
    };
    const reader2 = new RowReader(path, profile2, context, objects.slice(0, SAMPLE));
    for (const [i, object] of objects.entries()) reader2.take(object, i + 1);
    return reader2.finish(factsOf2(path, value5, rows));
  }
};
function look(objects) {
  const names2 = /* @__PURE__ */ new Set();
  let lastStep;
  let hidesNaN = false;
  for (const object of objects) {
    const row2 = flatten(object);
    if (isSummary(row2)) continue;
    for (const name2 of row2.keys()) names2.add(name2);
    lastStep = row2.get("step");
    hidesNaN ||= row2.get("loss") === 0 && row2.has("grad_norm") && !Number.isFinite(row2.get("grad_norm"));
  }
  return { names: names2, lastStep, hidesNaN };
}
function factsOf2(path, state, rows) {
  const max2 = numberAt(state, "max_steps");
  const reached = numberAt(state, "global_step") ?? rows.lastStep ?? 0;
  const checkpoint = checkpointOf(state);
  const notes = rows.hidesNaN ? [{ code: "nan-filtered", path, writer: "Hugging Face Trainer" }] : [];
  const facts = { ...checkpoint === void 0 ? {} : { checkpoint }, notes };
  if (max2 === void 0 || max2 <= 0) return facts;
  const planned = { axis: "step", end: max2 };
  if (reached >= max2) return { ...facts, planned, completion: "complete", ending: "planned" };
  if (stoppedEarly(state)) return { ...facts, planned, completion: "complete", ending: "early-stopping" };
  return { ...facts, planned, completion: "incomplete" };
}
function numberAt(state, key) {
  const value5 = field(state, key);
  return typeof value5 === "number" ? value5 : void 0;
}
function earlyStopping(state) {
  const callback = field(field(state, "stateful_callbacks"), "EarlyStoppingCallback");
  return typeof callback === "object" && callback !== null && !isArray(callback) ? callback : void 0;
}
function stoppedEarly(state) {
  const control = field(field(field(state, "stateful_callbacks"), "TrainerControl"), "args");
  if (field(control, "should_training_stop") === true) return true;
  const callback = earlyStopping(state);
  const patience = field(field(callback, "args"), "early_stopping_patience");
  const waited = field(field(callback, "attributes"), "early_stopping_patience_counter");
  return typeof patience === "number" && typeof waited === "number" && waited >= patience;
}
function checkpointOf(state) {
  if (earlyStopping(state) === void 0) return void 0;
  const at2 = numberAt(state, "best_global_step");
  return { keeps: "best", ...at2 === void 0 ? {} : { at: at2 } };
}

// src/history/json/keras-history.ts
var KERAS = {
  bareRole: "train",
  trainAggregation: "epoch-mean",
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: "other", metric: "lr", direction: "unknown", aggregation: "unknown" }]
  ]
};
function isKerasHistory(value5) {
  if (!isObject(value5)) return void 0;
  const names2 = columnsIn(value5, ".", 1).map(({ name: name2 }) => name2);
  const all = new Set(names2);
  if (!all.has("loss") || names2.some((name2) => /^(?:train|epoch|step)/.test(name2))) return void 0;
  return names2.some((name2) => all.has(`val_${name2}`)) || names2.every((name2) => /^[a-z_\d]+$/i.test(name2)) ? names2 : void 0;
}
function placed(columns) {
  const longest = Math.max(...columns.map(({ values }) => values.length));
  return columns.map((column) => {
    const { length } = column.values;
    if (!column.name.startsWith("val_") || length === longest) return column;
    const every = Math.floor(longest / length);
    if (Math.floor(longest / every) !== length) return column;
    return { ...column, x: column.values.map((_, i) => (i + 1) * every - 1) };
  });
}
function read(name2, [document], context) {
  const { path, value: value5 } = document ?? { path: "", value: null };
  return readColumns(path, name2, placed(columnsIn(value5, ".", 1)), { axis: "epoch", profile: KERAS, context });
}
var kerasHistory = {
  name: "keras-history-json",
  recognise: (value5, _path, dialect) => dialect === "json" ? isKerasHistory(value5) : void 0,
  read: (documents2, context) => read("keras-history-json", documents2, context)
};
var pythonRepr = {
  name: "python-repr-dict",
  recognise: (value5, _path, dialect) => dialect === "python" ? isKerasHistory(value5) : void 0,
  read: (documents2, context) => read("python-repr-dict", documents2, context)
};
var pandasJson = {
  name: "pandas-history-json",
  recognise(value5) {
    const columns = indexedColumns(value5);
    return columns.some(({ name: name2 }) => /loss/i.test(name2)) ? columns.map(({ name: name2 }) => name2) : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const columns = indexedColumns(value5);
    const profile2 = isKerasHistory(named(columns)) === void 0 ? {} : KERAS;
    const epochs = columns.find(({ name: name2 }) => /^epochs?$/i.test(name2));
    const kept = columns.filter((column) => column !== epochs);
    const x = epochs?.values.map((one) => one ?? Number.NaN);
    const used = kept.map((column) => x === void 0 ? column : { ...column, x });
    return readColumns(path, "pandas-history-json", used, { axis: "epoch", profile: profile2, context });
  }
};
function named(columns) {
  return Object.fromEntries(columns.map(({ name: name2 }) => [name2, [0]]));
}
function indexedColumns(value5) {
  if (!isObject(value5)) return [];
  const columns = [];
  for (const [name2, inside] of Object.entries(value5)) {
    if (!isObject(inside)) continue;
    const x = Object.keys(inside).map(Number);
    const fits = x.length > 0 && x.every((one, i) => Number.isInteger(one) && (i === 0 || one > (x[i - 1] ?? 0)));
    const values = Object.values(inside).map((one) => typeof one === "number" ? one : void 0);
    if (fits && values.some((one) => one !== void 0)) columns.push({ name: name2, values, x });
  }
  return columns;
}

// src/history/run-columns.ts
var NAMES = /^(?:run|run_?id|run_?name|seed|random_?seed|fold|cv_?fold|kfold|model|model_?name|experiment|exp|trial|version|config|arch|optimizer)$/i;
var RUN_ROWS = 200;
function runColumns(header, rows, x) {
  if (x === void 0) return [];
  const named4 = header.flatMap((name2, column) => column !== x && NAMES.test(name2) ? [column] : []);
  const found = named4.filter((column) => tellRuns(rows, [column], x));
  return found.length < 2 || tellRuns(rows, found, x) ? found : found.slice(0, 1);
}
function tellRuns(rows, columns, x) {
  const positions = /* @__PURE__ */ new Map();
  const filled2 = rows.filter((row2) => columns.some((column) => (row2[column] ?? "") !== ""));
  for (const row2 of filled2) {
    const run = columns.map((column) => row2[column] ?? "").join("\n");
    positions.set(run, (positions.get(run) ?? /* @__PURE__ */ new Set()).add(row2[x] ?? ""));
  }
  if (filled2.length < 4 || positions.size < 2) return false;
  return [...positions.values()].some(({ size }) => size > 1) || areSideBySide(filled2, positions, x);
}
function areSideBySide(rows, positions, x) {
  return positions.size === rows.length && new Set(rows.map((row2) => row2[x])).size <= rows.length / 20;
}
function runPrefix(name2) {
  const column = name2.toLowerCase().replace(/^random_?|^cv_?|^k(?=fold)/, "");
  return /^(?:seed|fold|version|trial)$/.test(column) ? `${column}_` : "";
}

// src/history/runs-table.ts
var SETTINGS2 = new Set(
  `batch_size batchsize bs dropout dropout_rate hidden hidden_size hidden_dim hidden_units hidden_layers n_layer n_layers num_layers layers
  n_neurons neurons units embedding_dim embed_dim embedding_size d_model n_heads num_heads kernel_size filters optimizer optim
  optimiser weight_decay wd momentum seed random_seed random_state training_seed patience early_stop_patience activation initialization
  initializer regularization regularization_lambda l2_reg train_size validation_ratio test_size loss_type loss_function scheduler
  augmentation architecture backbone max_depth n_estimators num_leaves subsample colsample_bytree max_iter max_epochs train_epoch
  train_epochs training_epochs fold trial`.split(/\s+/)
);
var RATES = /* @__PURE__ */ new Set(["lr", "learning_rate", "learningrate"]);
var UNDER = /^(?:params?|config|cfg|hparams?|hyperparameters?|args?)_./;
var OUTCOMES = /^(?:(?:stopped|stopping|best|last|final)_(?:epoch|step|iteration)|epochs_(?:trained|run|completed)|n_epochs_trained)$/;
var PLANS = /^(?:(?:num|n|nb|total)_)?(?:epochs|steps|iterations|iters)$/;
var FEWEST = 3;
function comparesRuns(names2, cells) {
  const columns = names2.map((name2, column) => ({ name: name2, word: tokenise(name2).join("_"), column }));
  const varies = ({ column }) => new Set(cells(column).filter(isFilled)).size > 1;
  const rates = columns.filter(({ word: word2 }) => RATES.has(word2));
  const others = columns.filter(({ word: word2, column }) => isSetting(word2) || PLANS.test(word2) && !goesOn(cells(column)));
  const outcomes = columns.filter(({ word: word2 }) => OUTCOMES.test(word2));
  const changing = [...others, ...outcomes].filter(varies);
  const counters = columns.filter(({ name: name2 }) => axisOf3(name2) === "epoch" || axisOf3(name2) === "step");
  const counted = counters.some((one) => !others.includes(one) && varies(one));
  if (!counted && outcomes.length > 0) return changing.length > 0;
  if (others.length === 0 || rates.length + others.length < FEWEST) return false;
  return counted ? changing.length >= FEWEST : changing.length > 0;
}
function isSetting(word2) {
  return SETTINGS2.has(word2) || UNDER.test(word2);
}
function isFilled(cell) {
  return cell !== void 0 && cell !== "";
}
function goesOn(cells) {
  const numbers2 = cells.filter(isFilled).map(Number);
  return numbers2.length > 1 && numbers2.every((value5, i) => i === 0 || value5 > (numbers2[i - 1] ?? 0));
}

// src/history/tidy-rows.ts
var SPLIT_KEYS = /^(?:split|phase|mode|type|stage|set|subset|partition|dataset|data_split|kind|event)$/i;
var NAME_KEYS = /^(?:metric|name|key|tag|metric_name|variable)$/i;
var VALUE_KEYS = /^(?:value|val|metric_value)$/i;
function tidyProfile(profile2, sample, last) {
  const tidy = splitsProfile(profile2, sample);
  const keys = [...new Set(sample.flatMap((object) => Object.keys(object)))];
  const rows = [...sample, ...last].map((object) => keys.map((key) => cellOf(object, key)));
  const counted = keys.find((key) => axisOf3(key) === "step" || axisOf3(key) === "epoch");
  const runs = runColumns(keys, rows, counted === void 0 ? void 0 : keys.indexOf(counted)).map((at2) => keys[at2] ?? "");
  if (runs.length === 0) return tidy;
  const prepare = (row2, object) => {
    for (const key of runs) row2.delete(key);
    return tidy.prepare === void 0 ? row2 : tidy.prepare(row2, object);
  };
  const parts = runs.map((key) => ({ key, prefix: runPrefix(key) }));
  return { ...tidy, prepare, lane: (object) => parts.map(({ key, prefix }) => prefix + cellOf(object, key)).join("/") };
}
function cellOf(object, key) {
  const value5 = Object.hasOwn(object, key) ? object[key] : void 0;
  return typeof value5 === "string" || typeof value5 === "number" ? String(value5).slice(0, 200) : "";
}
function splitsProfile(profile2, sample) {
  const keys = [...new Set(sample.flatMap((object) => Object.keys(object)))];
  const split = keys.find((key) => SPLIT_KEYS.test(key) && isSplitKey(sample, key));
  const name2 = keys.find((key) => NAME_KEYS.test(key) && isNameKey(sample, key));
  const value5 = keys.find((key) => VALUE_KEYS.test(key));
  if (name2 !== void 0 && value5 !== void 0)
    return { ...profile2, prepare: (row2, object) => byName(row2, object, { name: name2, value: value5, split }) };
  return split === void 0 ? profile2 : { ...profile2, prepare: (row2, object) => bySplit(row2, textOf3(object, split)) };
}
function tellsSplits(sample) {
  const keys = [...new Set(sample.flatMap((object) => Object.keys(object)))];
  return keys.some((key) => SPLIT_KEYS.test(key) && isSplitKey(sample, key));
}
function isSplitKey(sample, key) {
  const values = sample.map((object) => textOf3(object, key)).filter((text3) => text3 !== void 0);
  const splits = values.map((text3) => text3.length < 24 ? splitOf(text3) : void 0).filter((role) => role !== void 0);
  return new Set(splits).size > 1 && splits.length >= values.length / 2;
}
function isNameKey(sample, key) {
  const values = sample.map((object) => textOf3(object, key)).filter((text3) => text3 !== void 0);
  return values.length >= sample.length / 2 && values.some((text3) => isLossName(text3) || isQualityName(text3));
}
function textOf3(object, key) {
  const value5 = Object.hasOwn(object, key) ? object[key] : void 0;
  return typeof value5 === "string" ? value5.slice(0, 200) : void 0;
}
function bySplit(row2, split) {
  if (split === void 0 || splitOf(split) === void 0) return row2;
  const named4 = /* @__PURE__ */ new Map();
  for (const [name2, value5] of row2)
    named4.set(axisOf3(name2) === void 0 && splitOf(name2) === void 0 ? `${split}/${name2}` : name2, value5);
  return named4;
}
function byName(row2, object, keys) {
  const [name2, value5] = [textOf3(object, keys.name), row2.get(keys.value)];
  if (name2 === void 0 || value5 === void 0) return void 0;
  const split = keys.split === void 0 ? void 0 : textOf3(object, keys.split);
  const named4 = /* @__PURE__ */ new Map([[split !== void 0 && splitOf(name2) === void 0 ? `${split}/${name2}` : name2, value5]]);
  for (const [counter, at2] of row2) if (axisOf3(counter) !== void 0) named4.set(counter, at2);
  return named4;
}

// src/history/json/records.ts
var jsonRecords = {
  name: "json-records",
  score: 0.6,
  recognise(value5) {
    const records = recordsIn(value5);
    const keys = keysOf(records.length > 0 ? records : logsWithin(value5, "", 0)[0]?.records ?? []);
    return keys.some((key) => isLossName(key)) || keys.some((key) => axisOf3(key) !== void 0) && keys.some((key) => isQualityName(key)) ? keys : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const records = recordsIn(value5);
    if (records.length > 0) return readRecords2(path, records, GENERIC, context);
    const logs = logsWithin(value5, "", 0);
    if (logs.length < 2) return readRecords2(path, logs[0]?.records ?? [], GENERIC, context);
    const { runs } = context.limits;
    const read4 = logs.slice(0, runs).map(({ name: name2, records: rows }) => ({ name: name2, ...readRecords2(path, rows, GENERIC, context) }));
    const pieces = read4.flatMap((one) => one.pieces.map((piece) => ({ ...piece, place: `${path}/${one.name}` })));
    const refused = pieces.length > 0 ? [] : read4.flatMap((one) => one.refused);
    return { pieces, refused: [...refused, ...tooManyRuns(path, logs.length, runs)], notes: [] };
  }
};
var jsonRuns = {
  name: "json-runs",
  score: 0.65,
  recognise(value5) {
    const rows = recordsIn(value5).slice(0, 50).map((record) => flatten(record));
    const keys = [...new Set(rows.flatMap((row2) => [...row2.keys()]))];
    return comparesRuns(keys, (column) => rows.map((row2) => row2.get(keys[column] ?? ""))) ? keys : void 0;
  },
  refuse: (value5) => ({ code: "not-a-history", what: "runs-table", saw: keysOf(recordsIn(value5)).slice(0, 12) }),
  read: () => ({ pieces: [], refused: [], notes: [] })
};
var DEEPEST = 4;
function logsWithin(value5, name2, depth) {
  if (!isObject(value5) || depth > DEEPEST) return [];
  return Object.entries(value5).flatMap(([key, inside]) => {
    const place7 = name2 === "" ? key : joinedName(name2, "/", key);
    const records = isArray(inside) ? objectsIn(inside) : isObject(inside) ? recordsIn(inside) : [];
    if (records.length > 1 && isLog(records)) return [{ name: isArray(inside) && name2 !== "" ? name2 : place7, records }];
    return logsWithin(inside, place7, depth + 1);
  });
}
function isLog(records) {
  const keys = keysOf(records);
  return keys.some((key) => axisOf3(key) !== void 0) && keys.some((key) => isLossName(key));
}
var hfLogJson = {
  name: "hf-log-json",
  score: 0.85,
  recognise(value5) {
    const rows = objectsIn(value5);
    const trained = rows.some((row2) => ["loss", "learning_rate", "epoch"].every((key) => Object.hasOwn(row2, key)));
    return trained && !tellsSplits(rows) ? ["loss", "learning_rate", "epoch"] : void 0;
  },
  read: ([document], context) => readRecords2(document?.path ?? "", objectsIn(document?.value ?? null), HF_LOG, context)
};
var HF_LOG = { name: "hf-log-json", recognise: () => void 0, summaryKey: "train_runtime", naming: trainerNaming };
var GENERIC = { name: "json-records", recognise: () => void 0, tidy: true };
var skorch = {
  name: "skorch-json",
  recognise(value5) {
    const [first2] = objectsIn(value5);
    return isArray(field(first2, "batches")) && field(first2, "epoch") !== void 0 ? Object.keys(first2 ?? {}) : void 0;
  },
  read: ([document], context) => readRecords2(document?.path ?? "", objectsIn(document?.value ?? null), SKORCH, context)
};
var SKORCH = {
  name: "skorch-json",
  recognise: () => void 0,
  ignore: /^(?:batches|dur|.*_batch_count|.*_best)$/,
  x: { key: "epoch", axis: "epoch" },
  trainAggregation: "epoch-mean"
};
function readRecords2(path, objects, profile2, context) {
  const sample = objects.slice(0, 400);
  const reader2 = new RowReader(
    path,
    profile2.tidy === true ? tidyProfile(profile2, sample, objects.slice(sample.length).slice(-RUN_ROWS)) : profile2,
    context,
    sample
  );
  for (const [i, object] of objects.entries()) reader2.take(object, i + 1);
  return reader2.finish();
}
function recordsIn(value5) {
  const direct = objectsIn(value5);
  if (direct.length > 0 || !isObject(value5)) return direct;
  const epochs = byEpoch(value5);
  if (epochs.length > 0) return epochs;
  const lists = Object.entries(value5).filter(([key, inside]) => splitOf(key) !== void 0 && objectsIn(inside).length > 1);
  if (lists.length > 1) return lists.flatMap(([key, inside]) => objectsIn(inside).map((object, i) => prefixed(object, key, i)));
  for (const [key, inside] of Object.entries(value5)) {
    const records = objectsIn(inside);
    if (records.length > 1 && /^(?:.*history|.*logs?|epochs?|.*loss(?:es)?|data|metrics|results|records|train.*|steps|plots?)$/i.test(key))
      return records;
  }
  return [];
}
function byEpoch(value5) {
  const entries = Object.entries(value5).map(([key, inside]) => ({
    epoch: Number(/^(?:epoch[_ -]?)?(\d+)$/i.exec(key)?.[1] ?? Number.NaN),
    inside
  }));
  const counted = entries.every(
    ({ epoch, inside }, i) => isObject(inside) && (i === 0 ? epoch >= 0 : epoch > (entries[i - 1]?.epoch ?? 0))
  );
  const epochs = Object.keys(value5).every((key) => /^epoch/i.test(key)) || keysOf(objectsOf(value5)).some((key) => /loss|nll/i.test(key));
  return counted && epochs && entries.length > 1 ? entries.map(({ epoch, inside }) => ({ epoch, ...isObject(inside) ? inside : {} })) : [];
}
function objectsOf(value5) {
  return Object.values(value5).filter((inside) => isObject(inside));
}
function prefixed(object, split, place7) {
  const entries = Object.entries(object).map(
    ([key, value5]) => [axisOf3(key) === void 0 ? joinedName(split, ".", key) : key, value5]
  );
  const counted = entries.some(([key]) => axisOf3(key) !== void 0);
  return Object.fromEntries(counted ? entries : [["epoch", place7], ...entries]);
}
function keysOf(objects) {
  return [...new Set(objects.slice(0, 50).flatMap((object) => [...flatten(object).keys()]))];
}

// src/history/json/scikit-learn.ts
var CURVES = /^(?:loss_curve_|validation_scores_|train_score_|validation_score_|oob_improvement_|oob_scores_)$/;
var scikitLearn = {
  name: "sklearn-json",
  recognise(value5) {
    const names2 = columnsIn(value5, ".", 1).map(({ name: name2 }) => name2);
    return names2.length > 0 && names2.every((name2) => CURVES.test(name2)) ? names2 : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const columns = columnsIn(value5, ".", 1);
    const boosting = columns.some(({ name: name2 }) => /score_$|^oob/.test(name2));
    const naming2 = [
      [/^loss_curve_$/, { role: "train", metric: "loss", direction: "min", aggregation: "epoch-mean" }],
      [/^validation_scores_$/, { role: "validation", metric: "accuracy", direction: "max" }],
      [/^(?:oob_improvement_|oob_scores_)$/, { role: "other", metric: "other", direction: "unknown" }]
    ];
    for (const column of columns) {
      const direction = falls(column) ? "min" : "max";
      if (column.name === "train_score_") {
        naming2.push([/^train_score_$/, { role: "train", metric: "loss", direction }]);
        naming2.push([/^validation_score_$/, { role: "validation", metric: "loss", direction }]);
      }
    }
    const axis = boosting ? "step" : "epoch";
    return readColumns(path, "sklearn-json", columns, {
      axis,
      profile: { columns: naming2 },
      context,
      facts: boosting ? { boosting } : {}
    });
  }
};
function falls({ values }) {
  return (values[0] ?? 0) > (values.at(-1) ?? 0);
}
var bareList = {
  name: "json-list",
  recognise: (value5, path) => isArray(value5) && numbersIn(value5) !== void 0 && value5.length > 1 && isLossName(fileStem(path)) ? [fileStem(path)] : void 0,
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const role = splitOf(fileStem(path)) ?? "train";
    const column = { name: fileStem(path), values: numbersIn(value5) ?? [] };
    const profile2 = { columns: [[/./, { role, metric: "loss", direction: "min", component: false }]] };
    return readColumns(path, "json-list", [column], { axis: "epoch", profile: profile2, context });
  }
};

// src/history/json/summary.ts
var summary = {
  name: "summary-json",
  score: 0.35,
  recognise(value5) {
    if (!isObject(value5) || columnsIn(value5, ".", 4).some(({ values }) => values.length > 1)) return void 0;
    const names2 = [...flatten(value5).keys()];
    return names2.some((name2) => isLossName(name2) || isQualityName(name2)) ? names2 : void 0;
  },
  refuse: (value5) => ({ code: "single-values", names: isObject(value5) ? [...flatten(value5).keys()].slice(0, 12) : [] }),
  read: () => ({ pieces: [], refused: [], notes: [] })
};
var learningCurve = {
  name: "sklearn-learning-curve",
  recognise: (value5) => isArray(field(value5, "train_sizes")) || isArray(field(value5, "train_sizes_abs")) ? keysOf2(value5) : void 0,
  refuse: (value5) => ({ code: "not-a-history", what: "learning-curve-by-size", saw: keysOf2(value5) }),
  read: () => ({ pieces: [], refused: [], notes: [] })
};
var otherDocument = {
  name: "other-json",
  score: 0.3,
  recognise: (value5) => keysOf2(value5),
  refuse: (value5) => noSeries(keysOf2(value5)),
  read: () => ({ pieces: [], refused: [], notes: [] })
};
function keysOf2(value5) {
  if (isObject(value5)) return Object.keys(value5).slice(0, 12);
  const first2 = isArray(value5) ? value5[0] : void 0;
  return isObject(first2) ? Object.keys(first2).slice(0, 12) : [];
}

// src/history/json/formats.ts
var documents = [
  hfTrainerState,
  catboostJson,
  lightgbmEvals,
  xgboostEvals,
  lightgbmCv,
  megatronGolden,
  allennlp,
  tensorboardJson,
  scikitLearn,
  bareList,
  kerasHistory,
  pythonRepr,
  pandasJson,
  skorch,
  hfLogJson,
  learningCurve,
  dictOfLists,
  jsonRecords,
  jsonRuns,
  summary,
  otherDocument
];
var jsonFormats = documents.map((format) => documentFormat(format));

// src/history/jsonl/each-line.ts
var LINE_FEED = 10;
async function eachLine(file, maxBytes, onLine) {
  let buffer = new Uint8Array(0);
  let length = 0;
  let line2 = 1;
  let overlong = false;
  for await (const chunk of utf8Of(file.content)) {
    if (buffer.length < length + chunk.length) {
      const larger = new Uint8Array(Math.max(length + chunk.length, 2 * buffer.length));
      larger.set(buffer.subarray(0, length));
      buffer = larger;
    }
    buffer.set(chunk, length);
    const filled2 = length + chunk.length;
    let start = 0;
    for (let end = firstFeed(buffer, length, filled2); end !== -1; end = firstFeed(buffer, start, filled2)) {
      onLine({ buffer, start, end, line: line2, ended: true, overlong });
      overlong = false;
      line2++;
      start = end + 1;
    }
    length = filled2 - start;
    if (length > maxBytes) {
      overlong = true;
      length = 0;
    }
    buffer.copyWithin(0, filled2 - length, filled2);
  }
  while (length > 0 && buffer[length - 1] === 0) length--;
  if (length > 0) onLine({ buffer, start: 0, end: length, line: line2, ended: false, overlong });
}
function firstFeed(buffer, from, to) {
  const end = buffer.indexOf(LINE_FEED, from);
  return end < to ? end : -1;
}

// src/history/decimal.ts
var EXACT_POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
var MAX_EXACT_POWER = 22;
var EXACT_DIGITS = 15;
var SPLITTER = 2 ** 27 + 1;
var ERROR = 2 ** -98;
function quotient(high, low, lowDigits, scale) {
  const shift = EXACT_POWERS[lowDigits] ?? 0;
  const divisor = EXACT_POWERS[scale] ?? 0;
  const product = high * shift;
  const productError = errorOfProduct(high, shift, product);
  const sum2 = product + low;
  const back = sum2 - product;
  const rest = product - (sum2 - back) + (low - back) + productError;
  const first2 = sum2 / divisor;
  const whole = first2 * divisor;
  const second = (sum2 - whole - errorOfProduct(first2, divisor, whole) + rest) / divisor;
  const slack = first2 * ERROR;
  const below2 = first2 + (second - slack);
  return below2 === first2 + (second + slack) ? below2 : Number.NaN;
}
function errorOfProduct(a, b, product) {
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}
var ZERO = 48;
var PLUS = 43;
var MINUS = 45;
var POINT = 46;
var DecimalReader = class {
  #point;
  /** Where the number that was read ends; where it began when there was none. */
  end = 0;
  #high = 0;
  #low = 0;
  #lowDigits = 0;
  #scale = 0;
  #count = 0;
  /** `point`: the byte that separates the fraction. */
  constructor(point = POINT) {
    this.#point = point;
  }
  /** The number at `at`, to the nearest double; NaN, and `end` at `at`, when none begins there. */
  read(buffer, at2) {
    const sign = buffer[at2];
    const from = sign === MINUS || sign === PLUS ? at2 + 1 : at2;
    this.#digits(buffer, from);
    if (this.#count === 0) {
      this.end = at2;
      return Number.NaN;
    }
    const byte = buffer[this.end];
    if (byte === 101 || byte === 69) this.#exponent(buffer, this.end);
    const value5 = this.#value();
    const exact = Number.isNaN(value5) ? this.#slowly(buffer, from) : value5;
    return sign === MINUS ? -exact : exact;
  }
  /** Digits with a fraction: the first 15 go into one exact integer, the next 15 into another. */
  #digits(buffer, from) {
    let i = from;
    let high = 0;
    let digit = (buffer[i] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9) {
      high = high * 10 + digit;
      digit = (buffer[++i] ?? 0) - ZERO;
    }
    let count14 = i - from;
    let low = 0;
    let lowDigits = 0;
    let scale = 0;
    if (digit + ZERO === this.#point) {
      const fraction2 = ++i;
      const last = i + EXACT_DIGITS - count14;
      digit = (buffer[i] ?? 0) - ZERO;
      while (digit >= 0 && digit <= 9 && i < last) {
        high = high * 10 + digit;
        digit = (buffer[++i] ?? 0) - ZERO;
      }
      const rest = i;
      while (digit >= 0 && digit <= 9) {
        low = low * 10 + digit;
        digit = (buffer[++i] ?? 0) - ZERO;
      }
      lowDigits = i - rest;
      scale = i - fraction2;
      count14 += scale;
    }
    this.#high = high;
    this.#low = low;
    this.#lowDigits = lowDigits;
    this.#scale = scale;
    this.#count = count14;
    this.end = i;
  }
  /** Takes an exponent into the scale, when what follows is one. */
  #exponent(buffer, at2) {
    const sign = buffer[at2 + 1];
    let i = sign === MINUS || sign === PLUS ? at2 + 2 : at2 + 1;
    const first2 = i;
    let exponent = 0;
    let digit = (buffer[i] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9 && i - first2 < 4) {
      exponent = exponent * 10 + digit;
      digit = (buffer[++i] ?? 0) - ZERO;
    }
    if (i === first2) return;
    this.#scale += sign === MINUS ? exponent : -exponent;
    this.end = i;
  }
  /** NaN when the fast ways cannot tell. */
  #value() {
    const scale = this.#scale;
    if (this.#lowDigits === 0 && this.#count <= EXACT_DIGITS) {
      if (scale >= 0 && scale <= MAX_EXACT_POWER) return this.#high / (EXACT_POWERS[scale] ?? 1);
      if (scale < 0 && scale >= -MAX_EXACT_POWER) return this.#high * (EXACT_POWERS[-scale] ?? 1);
      return Number.NaN;
    }
    const fits = this.#count - this.#lowDigits <= EXACT_DIGITS && this.#lowDigits <= EXACT_DIGITS && scale >= 0 && scale <= MAX_EXACT_POWER;
    return fits ? quotient(this.#high, this.#low, this.#lowDigits, scale) : Number.NaN;
  }
  #slowly(buffer, from) {
    let text3 = "";
    for (let i = from; i < this.end; i++) text3 += String.fromCharCode(buffer[i] ?? 0);
    return Number(this.#point === POINT ? text3 : text3.replace(",", "."));
  }
};

// src/history/jsonl/template.ts
var QUOTE2 = 34;
var BACKSLASH2 = 92;
var LONGEST3 = 16384;
var MAX_DEPTH2 = 6;
var SCALAR = /-?(?:\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|Infinity)|NaN|null|true|false/y;
var TEXT = /"[^"\\]*"/y;
var LineTemplate = class _LineTemplate {
  /** Bytes before each slot, and after the last. */
  #literals;
  slots;
  /** Values of the line that was matched last; what is no number is absent. */
  values;
  present;
  #decimal = new DecimalReader();
  constructor(literals, slots) {
    this.#literals = literals;
    this.slots = slots;
    this.values = new Float64Array(slots.length);
    this.present = new Uint8Array(slots.length);
  }
  /** The shape of a line that is an object; undefined when it has escapes, numbers in quotes or too many levels. */
  static of(line2) {
    if (line2.length > LONGEST3) return void 0;
    const shape = new Shape(line2);
    if (!shape.read()) return void 0;
    const encoder2 = new TextEncoder();
    return new _LineTemplate(
      shape.literals.map((literal2) => encoder2.encode(literal2)),
      shape.slots
    );
  }
  /** Whether the bytes from `start` to `end` have this shape; then their numbers are in `values`. */
  match(buffer, start, end) {
    let at2 = start;
    for (let slot = 0; slot < this.slots.length; slot++) {
      at2 = this.#afterLiteral(buffer, at2, slot);
      if (at2 < 0) return false;
      at2 = this.slots[slot]?.kind === "text" ? textEnd(buffer, at2, end) : this.#scalar(buffer, at2, slot);
      if (at2 < 0 || at2 > end) return false;
    }
    return this.#afterLiteral(buffer, at2, this.slots.length) === end;
  }
  #afterLiteral(buffer, at2, index) {
    const literal2 = this.#literals[index];
    if (literal2 === void 0) return -1;
    const { length } = literal2;
    for (let i = 0; i < length; i++) if (buffer[at2 + i] !== literal2[i]) return -1;
    return at2 + length;
  }
  #scalar(buffer, at2, slot) {
    const value5 = this.#decimal.read(buffer, at2);
    const { end } = this.#decimal;
    if (end > at2) {
      this.values[slot] = value5;
      this.present[slot] = 1;
      return end;
    }
    for (const [word2, meaning] of WORDS2) {
      if (!startsWith(buffer, at2, word2)) continue;
      this.values[slot] = meaning ?? 0;
      this.present[slot] = meaning === void 0 ? 0 : 1;
      return at2 + word2.length;
    }
    return -1;
  }
};
var WORDS2 = [
  ["null", void 0],
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["true", void 0],
  ["false", void 0]
].map(([word2, value5]) => [new TextEncoder().encode(word2), value5]);
function startsWith(buffer, at2, word2) {
  for (let i = 0; i < word2.length; i++) if (buffer[at2 + i] !== word2[i]) return false;
  return true;
}
function textEnd(buffer, at2, end) {
  const first2 = buffer[at2 + 1] ?? 0;
  if (buffer[at2] !== QUOTE2 || first2 < 58 && first2 !== QUOTE2 || /[nNiI]/.test(String.fromCharCode(first2))) return -1;
  for (let i = at2 + 1; i < end; i++) {
    if (buffer[i] === QUOTE2) return i + 1;
    if (buffer[i] === BACKSLASH2) return -1;
  }
  return -1;
}
var Shape = class {
  literals = [];
  slots = [];
  #line;
  #at = 0;
  #from = 0;
  constructor(line2) {
    this.#line = line2;
  }
  read() {
    if (!this.#value("", 0)) return false;
    this.literals.push(this.#line.slice(this.#from));
    return this.#at === this.#line.length;
  }
  #value(name2, depth) {
    const char = this.#line[this.#at];
    if (char === "{" || char === "[") return depth <= MAX_DEPTH2 && this.#container(char, name2, depth);
    return char === '"' ? this.#text() : this.#scalar(name2);
  }
  #container(opener, name2, depth) {
    const closer = opener === "{" ? "}" : "]";
    this.#at++;
    this.#space();
    if (this.#take(closer)) return true;
    do {
      this.#space();
      const inside = opener === "{" ? this.#key(name2) : void 0;
      if (opener === "{" && inside === void 0) return false;
      this.#space();
      if (!this.#value(opener === "{" && (name2 !== void 0 || depth === 0) ? inside : void 0, depth + 1)) return false;
      this.#space();
    } while (this.#take(","));
    return this.#take(closer);
  }
  #key(name2) {
    const key = this.#match(TEXT)?.slice(1, -1);
    this.#space();
    if (key === void 0 || !this.#take(":")) return void 0;
    return name2 === void 0 || name2 === "" ? key : joinedName(name2, ".", key);
  }
  #text() {
    const start = this.#at;
    const text3 = this.#match(TEXT);
    if (text3 === void 0 || numberOf(text3.slice(1, -1)) !== void 0) return false;
    this.#slot({ name: void 0, kind: "text" }, start);
    return true;
  }
  #scalar(name2) {
    const start = this.#at;
    if (this.#match(SCALAR) === void 0) return false;
    this.#slot({ name: name2, kind: "scalar" }, start);
    return true;
  }
  #slot(slot, start) {
    this.literals.push(this.#line.slice(this.#from, start));
    this.slots.push(slot);
    this.#from = this.#at;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#line)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
  #take(char) {
    if (this.#line[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
  #space() {
    while (this.#line[this.#at] === " " || this.#line[this.#at] === "	") this.#at++;
  }
};

// src/history/jsonl/lines.ts
var SAMPLE_OBJECTS = 400;
var MAX_KEYS = 2e4;
var LINE_DEPTH = 32;
function objectsOf2(sample) {
  return sample.remember("lines", () => {
    const text3 = sample.text ?? "";
    if (!/^\s*\{/.test(text3.slice(0, 4096))) return void 0;
    const lines = text3.split("\n", SAMPLE_OBJECTS + 1);
    const usable = lines.length > SAMPLE_OBJECTS || !sample.whole ? lines.slice(0, -1) : lines;
    const filled2 = usable.filter((line2) => line2.trim() !== "");
    const objects = filled2.map(objectIn).filter((one) => one !== void 0);
    return objects.length > 0 && objects.length >= filled2.length * 0.5 ? objects : void 0;
  });
}
function lastObjects({ tail, encoding }) {
  const lines = decode(tail, encoding).split("\n").slice(-RUN_ROWS);
  return lines.map(objectIn).filter((one) => one !== void 0);
}
function objectIn(line2) {
  const trimmed = line2.trim();
  if (!trimmed.startsWith("{")) return void 0;
  const strict = strictJson(trimmed);
  if (strict !== void 0) return isObject(strict) ? strict : void 0;
  const loose = parseJson(trimmed, LINE_DEPTH);
  return loose.stopped === void 0 && isObject(loose.value) ? loose.value : void 0;
}
function linesFormat(profile2) {
  return {
    name: profile2.name,
    recognise: (sample) => recognise6(sample, profile2),
    read: async ([file], context) => file === void 0 ? refusedFiles([], { code: "empty" }) : readLines(file, profile2, context)
  };
}
function recognise6(sample, profile2) {
  const objects = objectsOf2(sample);
  if (objects === void 0) return void 0;
  if (objects.length === 1 && sample.whole) return void 0;
  if (profile2.tidy !== true && profile2.splits !== true && tellsSplits(objects)) return void 0;
  const keys = profile2.recognise(objects, sample.path);
  return keys === void 0 ? void 0 : { score: profile2.score ?? 0.9, because: { code: "keys", keys: keys.slice(0, 12) } };
}
async function readLines(file, profile2, context) {
  const { path } = file;
  const taken = await takeSample(file);
  const sample = objectsOf2(taken);
  if (sample === void 0) {
    return refusedFiles([file], { code: "malformed", format: profile2.name, line: 1, detail: "no object on the first line" });
  }
  const rows = new RowReader(
    path,
    profile2.tidy === true ? tidyProfile(profile2, sample, lastObjects(taken)) : profile2,
    context,
    sample
  );
  const lines = new LineReader(rows);
  await eachLine(file, context.limits.lineBytes, (line2) => lines.take(line2));
  const notes = [];
  if (lines.dropped > 0) notes.push({ code: "rows-dropped", path, count: lines.dropped, firstLine: lines.firstDropped });
  if (lines.cutOff !== void 0) notes.push({ code: "cut-off", path, line: lines.cutOff });
  return rows.finish({ notes });
}
var MAX_TEMPLATES = 6;
var PATIENCE = 200;
var LineReader = class {
  #rows;
  #known = [];
  #misses = 0;
  dropped = 0;
  firstDropped = 0;
  cutOff;
  constructor(rows) {
    this.#rows = rows;
  }
  take(line2) {
    const { buffer, start } = line2;
    if (line2.overlong) {
      this.#drop(line2.line);
      return;
    }
    let { end } = line2;
    while (end > start && isSpace(buffer[end - 1])) end--;
    if (end === start || this.#matches(buffer, start, end, line2.line)) return;
    const text3 = decode(buffer.subarray(start, end));
    const object = objectIn(text3);
    if (object !== void 0) {
      this.#rows.take(object, line2.line);
      this.#learn(text3);
    } else if (line2.ended) this.#drop(line2.line);
    else this.cutOff = line2.line;
  }
  #matches(buffer, start, end, line2) {
    for (const { template, binding } of this.#known) {
      if (!template.match(buffer, start, end)) continue;
      this.#rows.takeSlots(binding, template.values, template.present, line2);
      this.#misses = 0;
      return true;
    }
    return false;
  }
  #learn(text3) {
    if (this.#misses++ > PATIENCE) return;
    const template = LineTemplate.of(text3);
    const binding = template === void 0 ? void 0 : this.#rows.bind(template.slots.map(({ name: name2 }) => name2));
    if (template === void 0 || binding === void 0) return;
    if (this.#known.length >= MAX_TEMPLATES) this.#known.shift();
    this.#known.push({ template, binding });
  }
  #drop(line2) {
    this.dropped++;
    this.firstDropped ||= line2;
  }
};
function isSpace(byte) {
  return byte === 32 || byte === 13 || byte === 9;
}
function keysOf3(objects) {
  const keys = /* @__PURE__ */ new Set();
  for (const object of objects.slice(0, 100)) addKeys(object, "", keys, 0);
  return [...keys];
}
function addKeys(object, prefix, keys, depth) {
  for (const [key, value5] of Object.entries(object)) {
    const name2 = prefix === "" ? key : joinedName(prefix, ".", key);
    if (isObject(value5) && depth < 4) addKeys(value5, name2, keys, depth + 1);
    else if (keys.size < MAX_KEYS) keys.add(name2);
  }
}
function haveAll(objects, ...wanted) {
  const having = objects.filter((object) => wanted.every((key) => Object.hasOwn(object, key))).length;
  return having >= Math.max(1, objects.length * 0.4) ? wanted : void 0;
}
function anyHas(objects, key) {
  return objects.some((object) => Object.hasOwn(object, key));
}
function textAt2(object, key) {
  const value5 = Object.hasOwn(object, key) ? object[key] : void 0;
  return typeof value5 === "string" || typeof value5 === "number" ? String(value5).slice(0, 80) : void 0;
}

// src/history/jsonl/generic.ts
var genericLines = {
  name: "jsonl",
  score: 0.5,
  tidy: true,
  recognise(objects) {
    const keys = keysOf3(objects);
    const named4 = namesIn(objects);
    if (named4.length > 0) return named4;
    const losses = keys.some((key) => isLossName(key));
    const counted = keys.some((key) => axisOf3(key) !== void 0) && keys.some((key) => isQualityName(key));
    return losses || counted ? keys.filter((key) => axisOf3(key) !== void 0 || isLossName(key) || isQualityName(key)) : void 0;
  },
  ignore: /(?:^|\.)(?:config|params|hyperparameters|hparams|args)(?:\.|$)/i
};
function namesIn(objects) {
  const named4 = objects.filter((object) => typeof object["value"] === "number").flatMap((object) => [object["name"], object["metric"], object["key"], object["tag"]]);
  return [...new Set(named4.filter((name2) => typeof name2 === "string" && isLossName(name2)))].map(String);
}
var runsLines = {
  name: "jsonl-runs",
  recognise(sample) {
    const rows = (objectsOf2(sample) ?? []).slice(0, 100).map((object) => flatten(object));
    const keys = [...new Set(rows.flatMap((row2) => [...row2.keys()]))].slice(0, 500);
    if (!comparesRuns(keys, (column) => rows.map((row2) => row2.get(keys[column] ?? "")))) return void 0;
    return { score: 0.55, refuse: { code: "not-a-history", what: "runs-table", saw: keys.slice(0, 12) } };
  },
  read: async (files) => refusedFiles(files, { code: "not-a-history", what: "runs-table", saw: [] })
};

// src/history/jsonl/language.ts
var spacy = {
  name: "spacy-jsonl",
  recognise: (objects) => haveAll(objects, "losses", "scores", "score"),
  x: { key: "step", axis: "step" },
  columns: [
    [/^losses\./, { role: "train", metric: "loss", direction: "min", aggregation: "window-sum" }],
    [/^score$/, { role: "validation", metric: "accuracy", direction: "max" }],
    [/^scores\./, { role: "validation", metric: "other", direction: "max" }]
  ]
};
var hfLines = {
  name: "hf-log-jsonl",
  score: 0.7,
  recognise(objects) {
    const trained = objects.some(
      (object) => Object.hasOwn(object, "loss") && Object.hasOwn(object, "learning_rate") && Object.hasOwn(object, "epoch")
    );
    return trained ? ["loss", "learning_rate", "epoch", ...anyHas(objects, "eval_loss") ? ["eval_loss"] : []] : void 0;
  },
  summaryKey: "train_runtime",
  naming: trainerNaming
};

// src/history/jsonl/llama-factory.ts
var llamaFactory = {
  name: "llamafactory-log",
  recognise: (objects) => haveAll(objects, "current_steps", "total_steps"),
  x: { key: "current_steps", axis: "step" },
  trainAggregation: "window-mean",
  ignore: /^(?:percentage|elapsed_time|remaining_time|throughput|total_tokens)$/,
  columns: [
    [/^total_steps$/, null],
    [/^predict_loss$/, { role: "test" }]
  ],
  lane: (object) => textAt2(object, "total_steps"),
  planned(row2) {
    const end = row2.get("total_steps");
    return end === void 0 ? void 0 : { axis: "step", end };
  }
};

// src/history/jsonl/mmcv.ts
var profile = {
  name: "mmcv-json",
  score: 0.92,
  recognise: (objects) => haveAll(
    objects.filter((object) => Object.hasOwn(object, "mode")),
    "mode",
    "epoch",
    "iter"
  ),
  ignore: /^(?:data_time|time|memory|env_info|hook_msgs|seed|config|exp_name)(?:\.|$)/,
  trainAggregation: "window-mean",
  splits: true
};
var mmcv = {
  ...linesFormat(profile),
  async read([file], context) {
    if (file === void 0) return refusedFiles([], { code: "empty" });
    let length = 0;
    let last = { epoch: 0, iter: 0 };
    let resets = 0;
    let turns = 0;
    await eachLine(file, context.limits.lineBytes, ({ buffer, start, end, overlong }) => {
      const row2 = overlong ? void 0 : objectIn(decode(buffer.subarray(start, end)));
      const [epoch, iter] = [row2?.["epoch"], row2?.["iter"]];
      if (row2?.["mode"] !== "train" || typeof iter !== "number" || typeof epoch !== "number") return;
      length = Math.max(length, iter);
      if (epoch > last.epoch && last.epoch > 0) turns++;
      if (epoch > last.epoch && iter <= last.iter) resets++;
      last = { epoch, iter };
    });
    return readLines(file, placed2({ global: turns > 0 && resets === 0, length }), context);
  }
};
function placed2({ global, length }) {
  let trained = 0;
  return {
    ...profile,
    x: { key: "position", axis: "step" },
    prepare(row2, object) {
      const [epoch, iter] = [row2.get("epoch"), row2.get("iter")];
      const mode = object["mode"];
      if (epoch === void 0 || iter === void 0 || typeof mode !== "string") return void 0;
      const named4 = /* @__PURE__ */ new Map();
      for (const [name2, value5] of row2) {
        if (name2 !== "iter" && name2 !== "epoch") named4.set(mode === "val" ? `val/${name2}` : name2, value5);
      }
      named4.delete("val/lr");
      named4.set("epoch", epoch);
      const training = global ? iter : (epoch - 1) * length + iter;
      if (mode !== "val") trained = training;
      return named4.set("position", mode !== "val" ? training : global ? trained : epoch * length);
    }
  };
}

// src/history/jsonl/ray.ts
var rayResult = {
  name: "ray-result-jsonl",
  score: 0.92,
  recognise: (objects) => haveAll(objects, "training_iteration", "trial_id") ?? haveAll(objects, "training_iteration", "time_total_s"),
  x: { key: "training_iteration", axis: "step" },
  ignore: /^(?:config|timestamp|pid|time_this_iter_s|time_total_s|time_since_restore|iterations_since_restore|timesteps_since_restore|node_ip|date|timers|perf|counters|sampler_perf)(?:\.|$)/
};
var stableBaselines = {
  name: "sb3-json",
  score: 0.92,
  recognise(objects) {
    const keys = keysOf3(objects);
    return keys.includes("time/total_timesteps") || keys.includes("total/steps") ? keys.filter((key) => /^(?:time|rollout|train|total)\//.test(key)) : void 0;
  },
  x: { key: "time/total_timesteps", axis: "step" },
  adversarial: true,
  ignore: /^time\/(?:fps|iterations|time_elapsed)$/
};

// src/history/jsonl/vision.ts
var detectron2 = {
  name: "detectron2-metrics",
  recognise(objects) {
    const losses = keysOf3(objects).filter((key) => key === "total_loss" || key.startsWith("loss_"));
    return losses.length > 0 && anyHas(objects, "iteration") ? ["iteration", ...losses] : void 0;
  },
  x: { key: "iteration", axis: "step" },
  ignore: /^(?:data_time|eta_seconds|time|rank_data_time)$/,
  trainAggregation: "window-mean",
  columns: [
    [/^total_loss$/, { role: "train", metric: "loss", direction: "min", component: false }],
    [/^(?:total_)?val(?:idation)?_loss$/, { role: "validation", component: false }],
    [/^loss_/, { role: "train", component: true }],
    [/(?:^|\/)AP/, { role: "validation", metric: "map", direction: "max" }],
    [/^(?:fast_rcnn|roi_head|rpn|mask_rcnn|keypoint)\//, { role: "other" }]
  ]
};
var mmengine = {
  name: "mmengine-json",
  score: 0.88,
  recognise(objects) {
    const training = objects.some((object) => Object.hasOwn(object, "iter") && Object.hasOwn(object, "data_time"));
    return training && anyHas(objects, "step") ? ["iter", "data_time", "step"] : void 0;
  },
  x: { key: "step", axis: "step" },
  ignore: /^(?:data_time|time|memory)$/,
  trainAggregation: "window-mean",
  columns: [
    [/^(?:loss|grad_norm|lr|base_lr|momentum)$/, {}],
    [/^(?:.*\.)?loss/, { role: "train" }],
    [/(?:acc(?:uracy)?|mAP|AP\d*|mIoU|dice|top\d|precision|recall)/i, { role: "validation" }]
  ],
  ownAxis(row2) {
    const x = row2.get("step");
    return x === void 0 || row2.has("iter") || row2.has("epoch") ? void 0 : { axis: "epoch", x };
  }
};
var detr = {
  name: "detr-log",
  score: 0.88,
  recognise(objects) {
    const named4 = anyHas(objects, "n_parameters") || keysOf3(objects).some((key) => key.startsWith("test_"));
    return named4 ? haveAll(objects, "epoch", "train_loss") : void 0;
  },
  x: { key: "epoch", axis: "epoch" },
  test: "validation",
  trainAggregation: "epoch-mean",
  columns: [
    [/^(?:n_parameters|epoch_time)$/, null],
    [/_unscaled$|_unscaled_/, null],
    [/^train_loss$/, { component: false }],
    [/^test_loss$/, { role: "validation", component: false }]
  ]
};

// src/history/jsonl/formats.ts
var profiles = [
  llamaFactory,
  detectron2,
  mmengine,
  detr,
  spacy,
  rayResult,
  stableBaselines,
  hfLines,
  genericLines
];
var jsonLinesFormats = [mmcv, ...profiles.map((profile2) => linesFormat(profile2)), runsLines];

// src/history/point-room.ts
var PointRoom = class {
  #size;
  #taken = 0;
  #settled = 0;
  #wanted;
  constructor(size) {
    this.#size = size;
  }
  get taken() {
    return this.#taken;
  }
  /** Places that would have been needed when a series had to leave points out: what is read is not whole. */
  get wanted() {
    return this.#wanted;
  }
  /** Places for points; false, and none taken, where there are not as many left. */
  take(places) {
    if (this.#taken + places > this.#size) return false;
    this.#taken += places;
    return true;
  }
  /** A series that can neither have as many places nor be thinned leaves its points out. */
  overflow(places) {
    this.#wanted ??= this.#taken + places;
  }
  /** From now on so many are taken: what was read last is dropped, or needs less than its builders took. What was settled before stays taken. */
  settle(taken) {
    this.#settled = Math.max(this.#settled, taken);
    this.#taken = this.#settled;
    this.#wanted = void 0;
  }
};
function withRoom(limits, budget = new Budget(limits, 0)) {
  return { ...limits, room: new PointRoom(limits.allPoints), budget };
}

// src/history/read-groups.ts
async function readGroups(groups, limits, sqlite) {
  const { room, budget, allRuns: allRuns2 } = limits;
  const all = groups.map(() => ({ pieces: [], refused: [], notes: [] }));
  let found = 0;
  let kept = 0;
  let firstLeftOut;
  const order = bySize(groups, ({ files }) => files.reduce((sum2, { content }) => sum2 + content.size, 0));
  for (const [turn, { one: group, at: at2 }] of order.entries()) {
    const places = room.taken;
    const isLast = turn === order.length - 1;
    const read4 = await budget.leavingSome(isLast ? [] : TIME, () => readWithin(group, limits, sqlite));
    const within = read4.pieces.slice(0, allRuns2 - kept);
    room.settle(places + within.reduce((sum2, piece) => sum2 + placesOf2(piece), 0));
    found += read4.pieces.length;
    kept += within.length;
    firstLeftOut ??= read4.pieces[within.length]?.place;
    all[at2] = { ...read4, pieces: within };
  }
  return {
    pieces: all.flatMap(({ pieces }) => pieces),
    refused: [...all.flatMap(({ refused }) => refused), ...leftOut2(firstLeftOut, "allRuns", found, limits)],
    notes: all.flatMap(({ notes }) => notes)
  };
}
function bySize(all, sizeOf) {
  return all.map((one, at2) => ({ one, at: at2, size: sizeOf(one) })).sort((a, b) => a.size - b.size);
}
function leftOut2(first2, limit2, value5, limits) {
  return first2 === void 0 ? [] : [{ path: first2, because: { code: "too-large", limit: limit2, value: value5, allowed: limits[limit2] } }];
}
async function readWithin(group, limits, sqlite) {
  const read4 = await readReadable(group, limits, sqlite);
  const { wanted } = limits.room;
  return wanted === void 0 ? read4 : refusedFiles(group.files, tooManyPoints(wanted, limits));
}
function tooManyPoints(value5, { allPoints }) {
  return { code: "too-large", limit: "allPoints", value: value5, allowed: allPoints };
}
function placesOf2({ series }) {
  return series.reduce((sum2, { y, buckets }) => sum2 + (buckets === void 0 ? y.length : 2 * y.length), 0);
}
async function readReadable(group, limits, sqlite) {
  const { room } = limits;
  const before = room.taken;
  try {
    return await readGroup(group, limits, sqlite);
  } catch (error) {
    if (error instanceof LimitError) return refusedFiles(group.files, refusalOf2(error));
    const { files, refused } = await partReadable(group.files);
    if (files.length === 0 || refused.length === 0) return refusedFiles(group.files, refusalOf2(error));
    room.settle(before);
    const rest = await readReadable({ ...group, files }, limits, sqlite);
    return { ...rest, refused: [...refused, ...rest.refused] };
  }
}
async function partReadable(all) {
  const files = [];
  const refused = [];
  for (const file of all) {
    const because = await problemOf4(file);
    if (because === void 0) files.push(file);
    else refused.push({ path: file.path, because });
  }
  return { files, refused };
}
async function problemOf4({ content }) {
  try {
    for await (const _ of content.stream()) ;
    return void 0;
  } catch (error) {
    return refusalOf2(error);
  }
}
async function readGroup({ format, files, because }, limits, sqlite) {
  const read4 = await format.read(files, { limits, because, ...sqlite === void 0 ? {} : { sqlite } });
  const silent = read4.pieces.length === 0 && read4.refused.length === 0;
  if (silent) return refusedFiles(files, { code: "no-series", saw: [] });
  return because.code === "read-as" ? asNamed(read4, format.name) : read4;
}
function asNamed(read4, format) {
  const refused = read4.refused.map(({ path, because }) => {
    const detail = "detail" in because ? because.detail : because.code;
    return { path, because: { code: "read-as-failed", format, detail, because } };
  });
  return { ...read4, refused };
}
function refusalOf2(error) {
  if (error instanceof LimitError) return { code: "too-large", limit: error.limit, value: error.value, allowed: error.allowed };
  return { code: "unreadable", detail: errorMessage(error) };
}

// src/history/same-run.ts
var TOLERANCE = { exact: 1e-8, single: 1e-5, rounded: 2e-3 };
var COMPARED = 64;
var MOST_COMPARED = 16;
function comparable(piece) {
  const all = judged(piece);
  const rivals = /* @__PURE__ */ new Map();
  for (const one of all) {
    for (const key of [kindOf2(one), `${kindOf2(one)}
${one.name}`]) {
      const known2 = rivals.get(key);
      if (known2 === void 0) rivals.set(key, [one]);
      else if (known2.length < MOST_COMPARED) known2.push(one);
    }
  }
  return { judged: all, rivals, tolerance: { relative: TOLERANCE[piece.precision], absolute: lastDigit(piece) } };
}
function relation(a, b) {
  const [fewer, more] = a.judged.length <= b.judged.length ? [a, b] : [b, a];
  const tolerance = {
    relative: Math.max(a.tolerance.relative, b.tolerance.relative),
    absolute: Math.max(a.tolerance.absolute, b.tolerance.absolute)
  };
  let same2 = 0;
  for (const one of fewer.judged.slice(0, MOST_COMPARED)) {
    const rivals = rivalsOf(one, more);
    if (rivals.length === 0) continue;
    if (!rivals.some((other) => sameValues(one, other, tolerance))) return "different";
    same2++;
  }
  return same2 > 0 ? "same" : "complementary";
}
function lastDigit({ precision, notes }) {
  if (precision !== "rounded") return 0;
  const rounded = notes.find(({ code: code2 }) => code2 === "rounded");
  return 10 ** -(rounded?.code === "rounded" ? rounded.digits : 4);
}
function judged({ series }) {
  const measured2 = series.filter(({ role, metric }) => role !== "other" && metric !== "other");
  const losses = measured2.filter(({ metric }) => metric === "loss");
  return losses.length > 0 ? losses : measured2.length > 0 ? measured2 : series;
}
function rivalsOf(one, { rivals }) {
  const kind = kindOf2(one);
  return [...rivals.get(`${kind}
${one.name}`) ?? [], ...rivals.get(kind) ?? []];
}
function kindOf2({ role, metric, component, name: name2 }) {
  return JSON.stringify(component ? [role, metric, name2] : [role, metric]);
}
var SHIFTS = [0, 1, -1];
function sameValues(a, b, tolerance) {
  if (a.axis === b.axis) return SHIFTS.some((shift) => sameAt(a, b, shift, tolerance));
  return a.y.length === b.y.length && a.y.slice(0, COMPARED).every((value5, i) => sameValue(value5, b.y[i] ?? 0, tolerance));
}
function sameAt(a, b, shift, tolerance) {
  const needed = Math.min(2, a.y.length, b.y.length);
  let i = 0;
  let j = 0;
  let compared = 0;
  while (i < a.y.length && j < b.y.length && compared < COMPARED) {
    const ahead = (a.x[i] ?? 0) + shift - (b.x[j] ?? 0);
    if (ahead < 0) i++;
    else if (ahead > 0) j++;
    else if (sameValue(a.y[i++] ?? 0, b.y[j++] ?? 0, tolerance)) compared++;
    else return false;
  }
  return compared >= needed && compared > 0;
}
function sameValue(a, b, { relative, absolute }) {
  if (Object.is(a, b) || a === b) return true;
  return Math.abs(a - b) <= Math.max(absolute, relative * Math.max(Math.abs(a), Math.abs(b), 1e-3));
}
var RANK = { exact: 0, single: 1, rounded: 2 };
function byPreference(a, b) {
  return RANK[a.precision] - RANK[b.precision] || pointsOf(b) - pointsOf(a) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0);
}
function pointsOf({ series }) {
  return series.reduce((sum2, { y }) => sum2 + y.length, 0);
}

// src/history/versions.ts
function joinVersions(versions) {
  const chains = [];
  versions.forEach((piece, first2) => {
    if (piece === void 0) return;
    const chain = chains.at(-1)?.chain;
    const isNext = versions[first2 - 1] !== void 0 && chain !== void 0;
    const resumed = isNext ? resumeOf(chain, piece) : void 0;
    if (chain !== void 0 && resumed !== void 0) goOn(chain, piece, resumed);
    else chains.push({ first: first2, chain: startOf(piece) });
  });
  return chains.map(({ first: first2, chain }) => ({ first: first2, piece: inOne(chain) }));
}
function startOf(piece) {
  return { pieces: [piece], series: new Map(piece.series.map((one) => [idOf2(one), [one]])), breaks: [...piece.breaks] };
}
function idOf2({ name: name2, role }) {
  return `${role}
${name2}`;
}
function resumeOf({ series }, later) {
  let resumed;
  for (const next of later.series) {
    const last = series.get(idOf2(next))?.at(-1);
    const [after, at2] = [last?.x.at(-1), next.x[0]];
    if (last === void 0 || last.axis !== next.axis || after === void 0 || at2 === void 0) continue;
    if (at2 <= after || last.buckets !== void 0 || next.buckets !== void 0) return void 0;
    resumed ??= { kind: "resume", axis: next.axis, at: at2, after };
  }
  return resumed;
}
function goOn({ pieces, series, breaks }, later, resumed) {
  pieces.push(later);
  breaks.push(resumed, ...later.breaks);
  for (const next of later.series) {
    const known2 = series.get(idOf2(next));
    if (known2 === void 0) series.set(idOf2(next), [next]);
    else if (known2.at(-1)?.axis === next.axis && next.x.length > 0) known2.push(next);
  }
}
function inOne({ pieces, series, breaks }) {
  const [first2, ...others] = pieces;
  if (first2 === void 0) throw new RangeError("a chain of versions without one");
  if (others.length === 0) return first2;
  return {
    ...others.reduce((one, other) => Object.assign(one, other), { ...first2 }),
    place: first2.place,
    series: [...series.values()].map(concatenated),
    breaks,
    files: pieces.flatMap(({ files }) => files),
    notes: pieces.flatMap(({ notes }) => notes)
  };
}
function concatenated(parts) {
  const last = parts.at(-1);
  if (last === void 0) throw new RangeError("a series without points");
  if (parts.length === 1) return last;
  const { epochs: _epochs, ...told } = last;
  const epochs = parts.map((part2) => part2.epochs).filter((one) => one !== void 0);
  return {
    ...told,
    x: joinArrays(parts.map(({ x }) => x)),
    y: joinArrays(parts.map(({ y }) => y)),
    ...epochs.length === parts.length ? { epochs: joinArrays(epochs) } : {}
  };
}
function joinArrays(arrays) {
  const joined2 = new Float64Array(arrays.reduce((sum2, { length }) => sum2 + length, 0));
  let at2 = 0;
  for (const one of arrays) {
    joined2.set(one, at2);
    at2 += one.length;
  }
  return joined2;
}

// src/history/runs.ts
function assembleRuns(pieces, onlyFile) {
  const byKey = /* @__PURE__ */ new Map();
  for (const piece of unpacked(inOwnFolders(pieces), onlyFile).sort((a, b) => naturally(a.place, b.place))) {
    const { key, replicate } = runName(piece.place);
    const member = { piece, comparable: comparable(piece), folder: runFolder(piece.place), replicate };
    const members = byKey.get(key);
    if (members === void 0) byKey.set(key, [member]);
    else members.push(member);
  }
  const runs = [];
  const notes = [];
  const taken = new Set(byKey.keys());
  for (const [key, members] of byKey) {
    const renamed = [];
    const freeName2 = namesBeside(key, taken);
    runsOf2(members).forEach((replicates, i) => {
      const name2 = i === 0 ? key : freeName2(replicates);
      if (i > 0) renamed.push(name2);
      runs.push(runOf(name2, replicates));
    });
    if (renamed.length > 0) notes.push({ code: "key-collision", key, renamed });
  }
  runs.sort((a, b) => naturally(a.key, b.key));
  return { runs, notes };
}
function inOwnFolders(pieces) {
  const owners = /* @__PURE__ */ new Map();
  for (const { folders, place: place7 } of pieces) for (const folder of folders ?? []) owners.set(folder, place7);
  return pieces.map((piece) => {
    if (piece.folders !== void 0 || owners.size === 0) return piece;
    for (let folder = piece.place; folder.includes("/"); ) {
      folder = folder.slice(0, folder.lastIndexOf("/"));
      const place7 = owners.get(folder);
      if (place7 !== void 0) return { ...piece, place: place7 };
    }
    return piece;
  });
}
function unpacked(pieces, onlyFile) {
  if (onlyFile === void 0) return [...pieces];
  const places = placesInArchive(
    pieces.map(({ place: place7 }) => place7),
    onlyFile
  );
  return pieces.map((piece, i) => ({ ...piece, place: places[i] ?? piece.place }));
}
var collator = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });
function naturally(a, b) {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
function runsOf2(members) {
  const byReplicate = /* @__PURE__ */ new Map();
  for (const member of members) {
    const known2 = byReplicate.get(member.replicate);
    if (known2 === void 0) byReplicate.set(member.replicate, [member]);
    else known2.push(member);
  }
  const runs = [];
  for (const sameName of byReplicate.values()) {
    joinFiles(sameName).forEach((member, i) => {
      const run = runs[i];
      if (run === void 0) runs.push([member]);
      else run.push(member);
    });
  }
  return runs.map(joinResumed);
}
var MOST_COMPARED2 = 250;
function joinFiles(members) {
  const joined2 = [];
  for (const member of members) {
    let at2 = Math.max(0, joined2.length - MOST_COMPARED2);
    while (at2 < joined2.length && !belongTogether(joined2[at2], member)) at2++;
    const other = joined2[at2];
    if (other === void 0) joined2.push(member);
    else {
      const piece = joinPieces(other.piece, member.piece);
      joined2[at2] = { ...other, piece, comparable: comparable(piece) };
    }
  }
  return joined2;
}
function belongTogether(a, b) {
  if (a === void 0) return false;
  const found = relation(a.comparable, b.comparable);
  return found === "same" || found === "complementary" && a.folder === b.folder;
}
function joinPieces(one, other) {
  const [first2, second] = byPreference(one, other) <= 0 ? [one, other] : [other, one];
  const known2 = knownSeries(first2.series);
  const added = second.series.filter((series) => !known2(series));
  const note = {
    code: "same-run",
    path: second.files[0]?.path ?? second.place,
    used: first2.files[0]?.path ?? first2.place
  };
  const complementary = relation(comparable(first2), comparable(second)) === "complementary";
  return {
    ...second,
    ...first2,
    series: [...first2.series, ...added],
    breaks: uniqueBreaks([...first2.breaks, ...second.breaks]),
    completion: first2.completion === "unknown" ? second.completion : first2.completion,
    files: complementary || added.length > 0 ? [...first2.files, ...second.files] : first2.files,
    notes: complementary ? [...first2.notes, ...second.notes] : [...first2.notes, note]
  };
}
function knownSeries(series) {
  const names2 = new Set(series.map(nameOf2));
  const subsets = /* @__PURE__ */ new Map();
  for (const one of series.filter(isJudged)) {
    const kind = `${one.role}
${one.metric}`;
    subsets.set(kind, (subsets.get(kind) ?? /* @__PURE__ */ new Set()).add(one.subset));
  }
  return (one) => {
    if (names2.has(nameOf2(one))) return true;
    const known2 = isJudged(one) ? subsets.get(`${one.role}
${one.metric}`) : void 0;
    return known2 !== void 0 && (one.subset === void 0 || known2.has(void 0) || known2.has(one.subset));
  };
}
function nameOf2({ role, name: name2, subset }) {
  return JSON.stringify([role, name2, subset]);
}
function isJudged({ role, metric, component }) {
  return metric !== "other" && role !== "other" && !component;
}
function uniqueBreaks(breaks) {
  const seen2 = /* @__PURE__ */ new Map();
  for (const one of breaks) seen2.set(`${one.kind} ${one.axis} ${one.at} ${one.after}`, one);
  return [...seen2.values()];
}
function joinResumed(members) {
  const joined2 = new Map(
    joinVersions(members.map((one) => isVersion(one) ? one.piece : void 0)).map(({ first: first2, piece }) => [first2, piece])
  );
  return members.flatMap((member, i) => {
    const piece = joined2.get(i);
    if (piece !== void 0) return [{ ...member, piece }];
    return isVersion(member) ? [] : [member];
  });
}
function isVersion({ replicate }) {
  return /(?:^|\/)version_\d+$/i.test(replicate);
}
function namesBeside(key, taken) {
  let number2 = 2;
  return (members) => {
    const stem = fileStem(members[0]?.piece.place ?? "");
    let name2 = `${key}/${stem}`;
    while (stem === "" || taken.has(name2)) {
      name2 = `${key}-${number2++}`;
      if (!taken.has(name2)) break;
    }
    taken.add(name2);
    return name2;
  };
}
function runOf(key, [first2, ...others]) {
  if (first2 === void 0) throw new RangeError(`run ${key} without a history`);
  const alone = others.length === 0;
  const history = ({ piece, replicate }) => {
    const { place: _place, precision: _precision, folders: _folders, ...told } = piece;
    return { ...told, name: alone || replicate === "" ? key : replicate };
  };
  return { key, replicates: [history(first2), ...others.map(history)] };
}

// src/history/table/boosting.ts
var CATBOOST_LOSSES = /^(?:MultiClass|MultiClassOneVsAll|MultiLogloss|MultiCrossEntropy|LogLinQuantile|Lq|Expectile|FairLoss|QueryRMSE|QuerySoftMax|PairLogit\w*|YetiRank\w*|StochasticFilter)(?::|$)/;
function isCatboost({ header, dialect }) {
  const [first2, ...metrics] = header;
  return first2 === "iter" && dialect.delimiter === "	" && metrics.length > 0 && metrics[0] !== "Passed" ? header : void 0;
}
var catboost = {
  name: "catboost-tsv",
  recognise: isCatboost,
  boosting: true,
  naming({ header }, path) {
    const indices = header.map((name2) => Number(/:(\d+)$/.exec(name2)?.[1] ?? -1));
    const last = Math.max(...indices) + 1;
    if (last === 0 && !/test_error[^/]*$/.test(path)) return LEARN;
    const columns = new Map(header.map((name2, i) => [name2, testColumn(name2, indices[i] ?? -1, last)]).slice(1));
    return { known: (name2) => columns.get(name2) };
  }
};
var LEARN = {
  columns: [
    [CATBOOST_LOSSES, { role: "train", metric: "loss", direction: "min", subset: "learn" }],
    [/./, { role: "train", subset: "learn" }]
  ]
};
function testColumn(name2, index, last) {
  const at2 = index >= 0 ? index : last;
  const role = { role: "validation", subset: at2 === 0 ? "test" : `test${at2}` };
  return CATBOOST_LOSSES.test(name2) ? { ...role, metric: "loss", direction: "min" } : role;
}
var xgboostCv = {
  name: "xgboost-cv-csv",
  recognise({ header }) {
    const means = header.filter((name2) => /^(?:train|test)-.+-mean$/.test(name2));
    return means.length > 0 ? means : void 0;
  },
  rowAxis: "step",
  test: "validation",
  boosting: true
};
var fastai = {
  name: "fastai-csv",
  recognise: (table2) => table2.header.at(-1) === "time" || table2.header.includes("valid_loss") ? withColumns(table2, "epoch", "train_loss", "valid_loss") : void 0,
  trainAggregation: "epoch-mean",
  columns: [
    [/^time$/, null],
    [/^(?:train_loss|valid_loss)$/, { component: false }],
    [/./, { role: "validation", aggregation: "point" }]
  ]
};
var timm = {
  name: "timm-summary-csv",
  recognise: (table2) => withColumns(table2, "epoch", "train_loss", "eval_loss"),
  trainAggregation: "epoch-mean",
  hidesNan: "timm",
  shortRow(header, fields) {
    const kept = header.map((name2, i) => ({ name: name2, i })).filter(({ name: name2 }) => name2 === "epoch" || name2 === "lr" || name2.startsWith("train_"));
    return kept.length === fields ? kept.map(({ i }) => i) : void 0;
  }
};

// src/history/table/dialect.ts
var DELIMITERS = [",", ";", "	", "|", " "];
var SAMPLE_ROWS = 200;
var SAMPLE_LINES = 400;
var MAX_PREAMBLE = 8;
function sniffTable(text3, whole) {
  const lines = linesOf(text3, whole);
  const candidates2 = DELIMITERS.map((delimiter) => tableWith(lines, delimiter, whole)).filter((found) => found !== void 0);
  let best2;
  for (const candidate of candidates2) if (best2 === void 0 || candidate.score > best2.score) best2 = candidate;
  return best2?.sample;
}
function linesOf(text3, whole) {
  const lines = text3.split(/\r{1,8}\n|\n|\r/, SAMPLE_LINES + 1);
  const cut2 = lines.length > SAMPLE_LINES || !whole;
  return cut2 ? lines.slice(0, -1) : lines;
}
function cellsOf(line2, delimiter) {
  if (delimiter === " ") return line2.trim().split(/[ \t]+/);
  const cells = [];
  let at2 = 0;
  for (; ; ) {
    const quoted2 = startsQuoted(line2, at2, delimiter) ? /^[ \t]*"((?:[^"]|"")*)"[ \t]*/.exec(line2.slice(at2, at2 + 4096)) : null;
    const after = quoted2 === null ? at2 : at2 + quoted2[0].length;
    if (quoted2 !== null && (after >= line2.length || line2[after] === delimiter)) {
      cells.push((quoted2[1] ?? "").replaceAll('""', '"'));
      at2 = after;
    } else {
      const end = line2.indexOf(delimiter, at2);
      const stop = end === -1 ? line2.length : end;
      cells.push(line2.slice(at2, stop).trim());
      at2 = stop;
    }
    if (at2 >= line2.length) return cells;
    at2++;
  }
}
function startsQuoted(line2, start, delimiter) {
  let at2 = start;
  while (line2[at2] !== delimiter && (line2[at2] === " " || line2[at2] === "	")) at2++;
  return line2[at2] === '"';
}
function tableWith(lines, delimiter, whole) {
  const headerAt = headerIndex(lines, delimiter);
  if (headerAt === void 0) return void 0;
  const header = namesOf(lines[headerAt] ?? "", delimiter).map((name2) => name2.trim());
  const rows = [];
  let blank = 0;
  for (const line2 of lines.slice(headerAt + 1)) {
    if (rows.length >= SAMPLE_ROWS) break;
    if (line2.trim() === "" || /^[\s|:+-]+$/.test(line2)) blank++;
    else rows.push(cellsOf(line2, delimiter));
  }
  const decimalComma = delimiter === ";" && usesDecimalComma(rows);
  const fitting = rows.filter(({ length }) => length === header.length).length;
  const numeric = numericShare(rows, decimalComma);
  if (rows.length === 0 || numeric < 0.3) return void 0;
  const preference = delimiter === " " ? 0.5 : 1;
  const score2 = preference * (fitting / rows.length) * numeric * Math.min(header.length, 3);
  const isWhole3 = whole && headerAt + 1 + rows.length + blank >= lines.length;
  const dialect = { delimiter, collapse: delimiter === " ", decimalComma };
  return { sample: { dialect, header, headerLine: headerAt + 1, preamble: lines.slice(0, headerAt), rows, whole: isWhole3 }, score: score2 };
}
function headerIndex(lines, delimiter) {
  let seen2 = 0;
  for (let i = 0; i < lines.length && seen2 <= MAX_PREAMBLE; i++) {
    const line2 = lines[i] ?? "";
    if (line2.trim() === "") continue;
    seen2++;
    if (line2.startsWith("#") && !/^#\s*\w+\s*[,;\t|]/.test(line2) && !isHashedHeader(line2, delimiter)) continue;
    const names2 = namesOf(line2, delimiter);
    if (!names2.some((name2) => new RegExp("\\p{L}", "u").test(name2)) || !looksLikeNames(names2)) continue;
    const next = lines.slice(i + 1).find((other) => isCells(other, names2, delimiter));
    if (next === void 0) continue;
    const cells = cellsOf(next, delimiter);
    if (line2.startsWith("#") && delimiter === " " && cells.length !== names2.length) continue;
    const isNumeric = cells.some((cell) => typeof parseCell(cell, delimiter === ";") === "number" || parseCell(cell) === "missing");
    if (isNumeric && cells.length >= names2.length / 2 && cells.length <= names2.length * 2 + 2) return i;
  }
  return void 0;
}
function isHashedHeader(line2, delimiter) {
  const names2 = namesOf(line2, delimiter);
  return delimiter === " " && names2.length > 1 && axisOf3(names2[0] ?? "") !== void 0 && names2.every((name2) => /^[\w/@.-]+$/.test(name2));
}
function namesOf(line2, delimiter) {
  return cellsOf(delimiter === " " ? line2.replace(/^#\s*/, "") : line2, delimiter);
}
function isCells(line2, names2, delimiter) {
  if (line2.trim() === "" || /^[\s|:+-]+$/.test(line2)) return false;
  return delimiter === " " || names2.length < 3 || line2.includes(delimiter);
}
function looksLikeNames(names2) {
  const filled2 = names2.filter((name2) => name2 !== "");
  const numbers2 = filled2.filter((name2) => typeof parseCell(name2) === "number").length;
  const few = numbers2 === 0 || numbers2 <= filled2.length / 2 && axisOf3(filled2[0] ?? "") !== void 0;
  return few && filled2.every((name2) => name2.length <= 200);
}
function usesDecimalComma(rows) {
  let commas = 0;
  let points = 0;
  for (const cell of rows.flat()) {
    if (/^[-+]?\d*,\d+(?:e[-+]?\d+)?$/i.test(cell)) commas++;
    else if (/^[-+]?\d*\.\d+(?:e[-+]?\d+)?$/i.test(cell)) points++;
  }
  return commas > points;
}
function numericShare(rows, decimalComma) {
  let numbers2 = 0;
  let cells = 0;
  for (const cell of rows.flat()) {
    const parsed = parseCell(cell, decimalComma);
    if (parsed === "missing") continue;
    cells++;
    if (parsed !== "text") numbers2++;
  }
  return cells === 0 ? 0 : numbers2 / cells;
}

// src/history/table/table-axis.ts
function axisFor(table2, profile2) {
  const { header, rows, dialect } = table2;
  const lower = header.map((name2) => name2.toLowerCase());
  const numbers2 = (column) => rows.map((row2) => {
    const cell = parseCell(row2[column] ?? "", dialect.decimalComma);
    const fits = row2.length === header.length || row2.length === header.length + 1 && row2.at(-1) === "";
    return typeof cell === "number" && fits ? cell : void 0;
  });
  if (profile2.x !== void 0) {
    const column = lower.indexOf(profile2.x.column);
    const epoch = lower.indexOf("epoch");
    if (column >= 0) return { axis: profile2.x.axis, column, ...epoch >= 0 && epoch !== column ? { epoch } : {} };
  }
  const choice = chooseAxis(
    header,
    header.map((name2, column) => axisOf3(name2) === void 0 ? [] : numbers2(column))
  );
  if (choice.column !== void 0 || choice.epoch !== void 0) return choice;
  const axis = profile2.rowAxis ?? "epoch";
  const index = header.findIndex((name2) => name2 === "" || name2 === "Unnamed: 0" || name2 === "index");
  if (index >= 0 && dialect.delimiter !== "|" && isIndex(numbers2(index))) return { axis, column: index };
  return { axis };
}
function isIndex(values) {
  return values.length > 0 && values.every((value5, i) => value5 !== void 0 && Number.isInteger(value5) && (i === 0 || value5 > (values[i - 1] ?? 0)));
}

// src/history/table/alternating.ts
var FEWEST_ROWS = 4;
function zeroFilled({ header, rows }, x) {
  const losses = header.flatMap((name2, column) => isLossName(name2) ? [column] : []);
  if (x === void 0 || losses.length < 2 || rows.length < FEWEST_ROWS) return [];
  if (new Set(rows.map((row2) => row2[x])).size > 0.6 * rows.length) return [];
  const isZero = rows.map((row2) => losses.map((column) => Number(row2[column]) === 0));
  const mixed = (cells) => cells.some((zero) => zero) && cells.some((zero) => !zero);
  const byColumn = losses.map((_, i) => isZero.map((row2) => row2[i] === true));
  return isZero.every(mixed) && byColumn.every(mixed) ? losses : [];
}

// src/history/table/scanner.ts
var MISSING2 = 0;
var NUMBER3 = 1;
var TEXT2 = 2;
var LINE_FEED2 = 10;
var RETURN = 13;
var SPACE = 32;
var TAB = 9;
var QUOTE3 = 34;
var LONGEST_QUOTATION = 4096;
var RowScanner = class {
  row;
  #delimiter;
  #collapse;
  #decimalComma;
  #decimal;
  #maxRow;
  #starts;
  #ends;
  #buffer = new Uint8Array(0);
  #length = 0;
  #line = 1;
  #skipping = false;
  #final = false;
  /** Rows dropped for their length. */
  overlong = 0;
  /** Line of the first of them. */
  firstOverlong = 0;
  constructor(dialect, options) {
    const width = options.columns;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#collapse = dialect.collapse;
    this.#decimalComma = dialect.decimalComma;
    this.#decimal = new DecimalReader(dialect.decimalComma ? 44 : 46);
    this.#maxRow = options.lineBytes;
    this.#starts = new Int32Array(width);
    this.#ends = new Int32Array(width);
    this.row = {
      fields: 0,
      kinds: new Uint8Array(width),
      values: new Float64Array(width),
      line: 0,
      text: (field2) => this.#text(this.#starts[field2] ?? 0, this.#ends[field2] ?? 0)
    };
  }
  /** Scans a chunk. `onRow` is called for each whole row that is not blank. */
  push(chunk, onRow) {
    const waiting = this.#length > 0;
    this.#append(chunk);
    if (waiting && !this.#skipping && this.#length <= this.#maxRow && !chunk.includes(LINE_FEED2) && !chunk.includes(RETURN)) return;
    this.#scan(false, onRow);
  }
  /** Scans what is left; returns whether the last line had no end. */
  finish(onRow) {
    let end = this.#length;
    while (end > 0 && this.#buffer[end - 1] === 0) end--;
    this.#length = end;
    this.#buffer[end] = LINE_FEED2;
    const unended = end > 0 && !this.#skipping;
    this.#scan(true, onRow);
    return unended;
  }
  #append(chunk) {
    const needed = this.#length + chunk.length + 1;
    if (this.#buffer.length < needed) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#length);
    this.#length += chunk.length;
    this.#buffer[this.#length] = LINE_FEED2;
  }
  #scan(final, onRow) {
    this.#final = final;
    const { row: row2 } = this;
    let at2 = this.#skipping ? this.#skipLine(0) : 0;
    while (at2 < this.#length) {
      row2.line = this.#line;
      const next = this.#scanRow(at2);
      if (next > this.#length && !final) break;
      if (row2.fields > 1 || row2.kinds[0] !== MISSING2) onRow(row2);
      at2 = next;
      this.#line++;
    }
    at2 = Math.min(at2, this.#length);
    const left = this.#length - at2;
    if (left > this.#maxRow && !final) {
      this.overlong++;
      this.firstOverlong ||= this.#line;
      this.#skipping = true;
      this.#length = 0;
      return;
    }
    this.#buffer.copyWithin(0, at2, this.#length);
    this.#length = left;
  }
  /** The rest of a line that is too long, up to and including its end. */
  #skipLine(from) {
    const end = this.#buffer.indexOf(LINE_FEED2, from);
    if (end === -1 || end >= this.#length) return this.#length;
    this.#skipping = false;
    this.#line++;
    return end + 1;
  }
  /** Scans one row from `at` and returns where the next begins: beyond `#length` when this one's end was not found. */
  #scanRow(at2) {
    const { row: row2 } = this;
    const buffer = this.#buffer;
    const delimiter = this.#delimiter;
    let field2 = 0;
    let i = at2;
    for (; ; ) {
      i = this.#scanCell(i, field2++);
      let byte = buffer[i] ?? LINE_FEED2;
      if (byte === delimiter && !this.#collapse) {
        i++;
        continue;
      }
      const returned = byte === RETURN;
      while (byte === RETURN) byte = buffer[++i] ?? LINE_FEED2;
      if (byte !== LINE_FEED2 && !returned) continue;
      row2.fields = Math.min(field2, row2.kinds.length);
      if (i >= this.#length) return this.#length + 1;
      return byte === LINE_FEED2 ? i + 1 : i;
    }
  }
  /** Reads the cell at `at` and returns where what ends it stands. */
  #scanCell(at2, field2) {
    const { kinds, values } = this.row;
    const buffer = this.#buffer;
    const delimiter = this.#delimiter;
    const start = this.#afterSpace(at2);
    const value5 = this.#decimal.read(buffer, start);
    const stop = this.#decimal.end;
    const end = this.#afterSpace(stop);
    const byte = buffer[end];
    const ended = byte === delimiter || byte === LINE_FEED2 || byte === RETURN || this.#collapse && end > stop;
    if (!ended) return this.#scanText(start, field2);
    if (field2 < kinds.length) {
      kinds[field2] = stop === start ? MISSING2 : NUMBER3;
      values[field2] = value5;
      this.#starts[field2] = start;
      this.#ends[field2] = stop;
    }
    return end;
  }
  #afterSpace(at2) {
    let i = at2;
    while (this.#buffer[i] === SPACE || this.#buffer[i] === TAB && this.#delimiter !== TAB) i++;
    return i;
  }
  /** A cell that is no plain number: text, or a number in other clothes. */
  #scanText(start, field2) {
    const { kinds, values } = this.row;
    const end = this.#endOfText(start);
    if (field2 < kinds.length) {
      const cell = parseCell(this.#text(start, end), this.#decimalComma);
      kinds[field2] = typeof cell === "number" ? NUMBER3 : cell === "missing" ? MISSING2 : TEXT2;
      values[field2] = typeof cell === "number" ? cell : 0;
      this.#starts[field2] = start;
      this.#ends[field2] = end;
    }
    return this.#collapse ? this.#afterSpace(end) : end;
  }
  /** Where a cell that is not a plain number ends; `#length` or more for a quotation that does not. */
  #endOfText(start) {
    const buffer = this.#buffer;
    let i = start;
    if (buffer[i] === QUOTE3) {
      const after = this.#endOfQuotation(i + 1);
      if (after === void 0) return this.#length;
      i = after;
    }
    for (; i < this.#length; i++) {
      const byte = buffer[i] ?? LINE_FEED2;
      if (byte === this.#delimiter || byte === LINE_FEED2 || byte === RETURN) break;
      if (this.#collapse && (byte === SPACE || byte === TAB)) break;
    }
    return i;
  }
  /**
   * Where a quotation's text ends, after its closing quote. One that is not closed within reason was never meant as one: its
   * first quote is an ordinary character. Undefined while that cannot be told yet.
   */
  #endOfQuotation(from) {
    const buffer = this.#buffer;
    const limit2 = Math.min(this.#length, from + LONGEST_QUOTATION);
    for (let i = from; i < limit2; i++) {
      if (buffer[i] !== QUOTE3) continue;
      if (buffer[i + 1] !== QUOTE3) return i + 1;
      i++;
    }
    return limit2 < this.#length || this.#final ? from : void 0;
  }
  #text(start, end) {
    const text3 = decode(this.#buffer.subarray(start, end)).trim();
    return text3.startsWith('"') && text3.endsWith('"') && text3.length > 1 ? text3.slice(1, -1).replaceAll('""', '"') : text3;
  }
};

// src/history/table/table-rows.ts
var TableRows = class {
  path;
  naming;
  #table;
  #profile;
  #runs;
  #layout;
  #index = 0;
  #dropped = 0;
  #firstDropped = 0;
  #cutOff;
  /** Below the header of another table. */
  #foreign = false;
  #blank;
  /** Cells that are neither a number nor blank, by column. */
  #texts = /* @__PURE__ */ new Map();
  /** 1 for columns that make no series. */
  #unused;
  /** Columns that are all zero where nothing was measured. */
  #zeroed;
  /** Columns whose zeros only fill rows that are of another split. */
  #filled;
  constructor(path, table2, profile2, choice, runs) {
    this.path = path;
    this.#table = table2;
    this.#profile = profile2;
    this.#runs = runs;
    this.naming = namingFor(path, table2, profile2);
    const names2 = uniqueNames(table2.header).map((name2) => name2 === "" ? "" : profile2.rename?.(name2, path) ?? name2);
    this.#layout = { names: names2, choice, builders: new Array(names2.length) };
    this.#blank = new Float64Array(names2.length);
    this.#unused = Uint8Array.from(names2, (_, column) => this.#isAxis(column) ? 1 : 0);
    this.#filled = zeroFilled(table2, choice.column);
    this.#zeroed = names2.flatMap((name2, column) => profile2.zeroWhenNotMeasured?.test(name2) === true ? [column] : []);
  }
  get saw() {
    return this.#table.header.filter((name2) => name2 !== "").slice(0, 12);
  }
  async read(file, limits) {
    const { dialect, header } = this.#table;
    const scanner = new RowScanner(dialect, { columns: header.length + 2, lineBytes: limits.lineBytes });
    const onRow = (row2) => this.#take(row2);
    for await (const chunk of utf8Of(file.content)) scanner.push(chunk, onRow);
    const dropped = this.#dropped;
    const unended = scanner.finish(onRow);
    if (unended && this.#dropped > dropped) {
      this.#cutOff = scanner.row.line;
      this.#dropped--;
    }
    this.#dropped += scanner.overlong;
    this.#firstDropped ||= scanner.firstOverlong;
  }
  #take(row2) {
    if (row2.line <= this.#table.headerLine) return;
    const { header } = this.#table;
    if (row2.kinds[0] !== NUMBER3 && this.#isNoRow(row2)) return;
    if (this.#foreign) {
      this.#drop(row2);
      return;
    }
    if (row2.fields < header.length && this.#profile.shortRow !== void 0) this.#takeShort(row2);
    else if (row2.fields === header.length || this.#isOnlyRagged(row2)) this.#takeCells(row2);
    else this.#drop(row2);
  }
  /** A repeated header, a rule of a Markdown table, a comment. */
  #isNoRow(row2) {
    const first2 = row2.text(0);
    if (first2.startsWith("#") || /^[\s|:+-]+$/.test(first2))
      return row2.kinds.subarray(0, row2.fields).every((kind) => kind !== NUMBER3);
    const { header } = this.#table;
    let same2 = 0;
    const shown2 = Math.min(row2.fields, header.length);
    for (let column = 0; column < shown2; column++) {
      if (row2.kinds[column] === NUMBER3) return false;
      if (row2.text(column) === header[column]) same2++;
    }
    if (same2 < shown2 && axisOf3(first2) !== void 0 && row2.fields > 1) this.#foreign = true;
    if (same2 < shown2) return this.#foreign;
    this.#foreign = false;
    for (const collector of this.#runs.all.values()) collector.breakHere();
    return true;
  }
  /** One cell too many at the end that holds nothing: a delimiter after the last value. */
  #isOnlyRagged(row2) {
    const width = this.#table.header.length;
    return row2.fields === width + 1 && row2.kinds[width] === MISSING2;
  }
  #takeCells(row2) {
    const { choice, builders } = this.#layout;
    const { kinds, values } = row2;
    let x = this.#index;
    if (choice.column !== void 0) x = kinds[choice.column] === NUMBER3 ? values[choice.column] ?? Number.NaN : Number.NaN;
    this.#index++;
    if (Number.isNaN(x)) {
      this.#drop(row2);
      return;
    }
    const epoch = choice.epoch !== void 0 && kinds[choice.epoch] === NUMBER3 ? values[choice.epoch] : void 0;
    const width = builders.length;
    for (const column of this.#filled) if (kinds[column] === NUMBER3 && values[column] === 0) kinds[column] = ZEROED;
    if (this.#isNotMeasured(row2)) for (const column of this.#zeroed) kinds[column] = ZEROED;
    for (let column = 0; column < width; column++) {
      if (kinds[column] !== NUMBER3) {
        if (kinds[column] !== ZEROED) this.#blank[column] = (this.#blank[column] ?? 0) + 1;
        if (kinds[column] === TEXT2) this.#noteText(row2, column);
        continue;
      }
      const builder = builders[column] ?? this.#builder(column);
      builder?.push(x, values[column] ?? Number.NaN, epoch);
    }
  }
  #noteText(row2, column) {
    const seen2 = this.#texts.get(column);
    if (seen2 === void 0) this.#texts.set(column, { count: 1, firstLine: row2.line, text: row2.text(column).slice(0, 40) });
    else seen2.count++;
  }
  /** One zero may be measured; that all of several are is what stands there before anything was. */
  #isNotMeasured({ kinds, values }) {
    const zeroed = this.#zeroed;
    return zeroed.length > 2 && zeroed.every((column) => kinds[column] === NUMBER3 && values[column] === 0);
  }
  #builder(column) {
    if (this.#unused[column] === 1) return void 0;
    const name2 = this.#layout.names[column] ?? "";
    const own = COMPANION.test(name2) ? void 0 : this.#profile.runOf?.(name2);
    const skipped = this.#profile.runOf !== void 0 && own === void 0;
    const made = skipped ? void 0 : this.#runs.of(own?.run ?? "")?.builder(own?.name ?? name2);
    if (made === void 0) this.#unused[column] = 1;
    this.#layout.builders[column] = made;
    return made;
  }
  #isAxis(column) {
    const { choice, names: names2 } = this.#layout;
    const axis = axisOf3(this.#table.header[column] ?? "");
    return (names2[column] ?? "") === "" || column === choice.column || column === choice.epoch || axis === "epoch" || axis === "step";
  }
  #takeShort(row2) {
    const places = this.#profile.shortRow?.(this.#table.header, row2.fields);
    if (places === void 0) {
      this.#drop(row2);
      return;
    }
    const { kinds, values } = row2;
    const width = this.#table.header.length;
    const from = new Map(places.map((place7, cell) => [place7, cell]));
    for (let column = width - 1; column >= 0; column--) {
      const cell = from.get(column);
      kinds[column] = cell === void 0 ? MISSING2 : kinds[cell] ?? MISSING2;
      values[column] = cell === void 0 ? 0 : values[cell] ?? 0;
    }
    this.#takeCells(row2);
  }
  #drop(row2) {
    this.#dropped++;
    this.#firstDropped ||= row2.line;
  }
  /** Columns that have no value in any row. */
  blankNames() {
    const { names: names2, builders } = this.#layout;
    return names2.filter((name2, column) => name2 !== "" && this.#unused[column] !== 1 && builders[column] === void 0);
  }
  notes() {
    const { path } = this;
    const notes = this.#blankNotes();
    for (const [column, { count: count14, firstLine: firstLine2, text: text3 }] of this.#texts) {
      const series = this.#layout.names[column] ?? "";
      if (this.#layout.builders[column] !== void 0) notes.push({ code: "text-cells", path, series, count: count14, firstLine: firstLine2, text: text3 });
    }
    if (this.#dropped > 0) notes.push({ code: "rows-dropped", path, count: this.#dropped, firstLine: this.#firstDropped });
    if (this.#cutOff !== void 0) notes.push({ code: "cut-off", path, line: this.#cutOff });
    return notes;
  }
  /** Blank losses beside filled siblings, from writers that leave a NaN blank. */
  #blankNotes() {
    const writer = this.#profile.hidesNan;
    const notes = [];
    if (writer === void 0) return notes;
    const wholly = new Set(this.blankNames());
    for (const [column, series] of this.#layout.names.entries()) {
      const count14 = this.#blank[column] ?? 0;
      if (series === "" || count14 === 0 || !isLossName(series) || !this.#isProbablyHidden(column, wholly.has(series))) continue;
      notes.push({ code: "blank-may-hide-nan", path: this.path, series, count: count14, writer });
    }
    return notes;
  }
  /** Another metric of the same split has more values than this loss. */
  #isProbablyHidden(column, wholly) {
    const { names: names2, builders } = this.#layout;
    const split = splitOf(names2[column] ?? "");
    const mine = this.#blank[column] ?? 0;
    return names2.some((name2, other) => {
      const measured2 = other !== column && builders[other] !== void 0 && splitOf(name2) === split && isQualityName(name2);
      return measured2 && (this.#blank[other] ?? 0) < mine && (wholly || mine < this.#index);
    });
  }
};
var ZEROED = 255;

// src/history/table/table.ts
function tableOf(sample) {
  return sample.remember("table", () => {
    if (sample.text === void 0 || /^\s*[{[]/.test(sample.text)) return void 0;
    return sniffTable(sample.text, sample.whole);
  });
}
function lastRows({ tail, text: text3, encoding, whole }, { dialect, header, whole: isAll }) {
  if (isAll) return [];
  const end = whole ? text3 ?? "" : decode(tail, encoding);
  const lines = end.split("\n").slice(1).slice(-RUN_ROWS);
  return lines.map((line2) => cellsOf(line2.trimEnd(), dialect.delimiter)).filter(({ length }) => length === header.length);
}
function tableFormat(profile2) {
  return {
    name: profile2.name,
    recognise: (sample) => recognise7(sample, profile2),
    ...profile2.groupOf === void 0 ? {} : { groupOf: profile2.groupOf },
    read: (files, context) => readTables(files, profile2, context)
  };
}
function recognise7(sample, profile2) {
  const table2 = tableOf(sample);
  if (table2 === void 0) return void 0;
  const columns = profile2.recognise(table2, sample.path);
  if (columns === void 0) return void 0;
  const score2 = profile2.score ?? 0.9;
  if (profile2.refuse !== void 0) return { score: score2, refuse: profile2.refuse(table2) };
  return { score: score2, because: { code: "header", columns: columns.slice(0, 12) } };
}
async function readTables(files, profile2, context) {
  const tables = [];
  const refused = [];
  let runs;
  for (const file of files) {
    const table2 = tableOf(await takeSample(file));
    const because = whyNoTable(table2, profile2, context.limits);
    if (table2 === void 0 || because !== void 0) {
      refused.push({ path: file.path, because: because ?? { code: "empty" } });
      continue;
    }
    const choice = axisFor(table2, profile2);
    const { limits } = context;
    runs ??= new Lanes(limits.runs, () => new Collector({ axis: choice.axis, limits }));
    const rows = new TableRows(file.path, table2, profile2, choice, runs);
    await rows.read(file, limits);
    tables.push(rows);
  }
  return runs === void 0 ? { pieces: [], refused, notes: [] } : finish(tables, runs, { profile: profile2, context, refused });
}
function whyNoTable(table2, profile2, limits) {
  if (table2 === void 0) return { code: "malformed", format: profile2.name, detail: "no header row followed by numbers" };
  const { length } = table2.header;
  return length > limits.columns ? { code: "too-large", limit: "columns", value: length, allowed: limits.columns } : void 0;
}
function finish(tables, runs, { profile: profile2, context, refused }) {
  const [first2] = tables;
  if (first2 === void 0) return { pieces: [], refused, notes: [] };
  const { path } = first2;
  const place7 = profile2.place?.(path) ?? (tables.length > 1 ? profile2.groupOf?.(path) : void 0) ?? path;
  const lanes = [...runs.all].map(([name2, collector]) => {
    const blank = name2 === "" ? tables.flatMap((table2) => table2.blankNames()) : [];
    return {
      name: name2,
      collected: collector.finish(path, first2.naming, blank),
      ...profile2.boosting === true ? { facts: { boosting: true } } : {}
    };
  });
  const sampled = profile2.sampled === void 0 ? [] : [{ code: "sampled", path, writer: profile2.sampled }];
  const read4 = filesRead(lanes, {
    place: place7,
    files: tables.map((table2) => ({ path: table2.path, format: profile2.name, because: context.because })),
    notes: [...sampled, ...tables.flatMap((table2) => table2.notes())],
    saw: first2.saw,
    tooMany: runs.tooMany
  });
  return { ...read4, refused: [...refused, ...read4.refused] };
}
function measuresOf(header) {
  const named4 = header.filter((name2) => name2 !== "");
  const losses = named4.filter((name2) => isLossName(name2));
  return losses.length > 0 ? losses : named4.filter((name2) => isQualityName(name2));
}

// src/history/table/generic.ts
var genericTable = {
  name: "csv",
  score: 0.4,
  recognise(table2) {
    if (isNoHistory(table2) !== void 0) return void 0;
    const measures = measuresOf(table2.header);
    if (measures.length === 0 || arePercentages(table2, measures)) return void 0;
    if (table2.dialect.delimiter === " " && !table2.header.every((name2) => /^[\p{L}_][\w./@#()%-]*$/u.test(name2))) return void 0;
    if (table2.dialect.delimiter === " " && countsInWords(table2)) return void 0;
    const counted = table2.header.some((name2) => axisOf3(name2) !== void 0);
    const split = measures.some((name2) => splitOf(name2) !== void 0);
    const losses = table2.header.some((name2) => /loss/i.test(name2));
    const loose = table2.dialect.delimiter === " " ? counted : counted || split || losses;
    return loose ? [...table2.header.filter((name2) => axisOf3(name2) !== void 0), ...measures] : void 0;
  },
  hidesNan: "pandas"
};
function arePercentages({ header, rows }, measures) {
  const losses = measures.filter((name2) => isLossName(name2) && !/err/i.test(name2));
  const named4 = new Set(losses);
  const cells = header.flatMap((name2, column) => named4.has(name2) ? [column] : []).flatMap((column) => rows.map((row2) => row2[column] ?? "")).filter((cell) => /^[-+\d.]/.test(cell));
  return losses.length === measures.length && cells.length > 0 && cells.every((cell) => cell.endsWith("%"));
}
function countsInWords({ header, rows }) {
  const at2 = header.findIndex((name2) => axisOf3(name2) === "epoch" || axisOf3(name2) === "step");
  const words2 = rows.filter((row2) => parseCell(row2[at2] ?? "") === "text");
  return at2 >= 0 && words2.length > rows.length / 2;
}
var metricTable = {
  name: "metric-csv",
  score: 0.45,
  recognise({ header }, path) {
    const others = header.filter((name2) => name2 !== "" && axisOf3(name2) === void 0);
    const counted = header.some((name2) => axisOf3(name2) !== void 0);
    return counted && others.length === 1 && /^(?:value|val|y)$/i.test(others[0] ?? "") && isLossName(fileStem(path)) ? header : void 0;
  },
  rename: (column, path) => /^(?:value|val|y)$/i.test(column) ? fileStem(path) : column
};
var splitTable = {
  name: "splits-csv",
  score: 0.45,
  recognise({ header }, path) {
    const others = header.filter((name2) => name2 !== "" && axisOf3(name2) === void 0);
    const splits = others.filter((name2) => splitOf(name2) !== void 0 && tokenise(name2).length === 1);
    return others.length > 1 && splits.length === others.length && isLossName(fileStem(path)) ? header : void 0;
  },
  columns: [[/./, { metric: "loss", direction: "min", component: false }]]
};
var otherTable = {
  name: "other-table",
  score: 0.3,
  recognise: ({ header, dialect }) => header.length > 1 && dialect.delimiter !== " " ? header.slice(0, 12) : void 0,
  refuse: (table2) => isNoHistory(table2) ?? nothingIn(table2)
};
function isNoHistory(table2) {
  const { header, preamble } = table2;
  const saw = seen(table2);
  if (header.some((name2) => /^(?:mean|std|split\d+)_(?:test|train)_/.test(name2)) || header.includes("rank_test_score")) {
    return { code: "not-a-history", what: "grid-search", saw };
  }
  if (header.join(",") === "r,l,t" || preamble.some((line2) => line2.startsWith('#{"t_start"'))) {
    return { code: "not-a-history", what: "episode-monitor", saw };
  }
  if (/^iter,passed,remaining$/i.test(header.join(","))) return { code: "not-a-history", what: "timings", saw };
  if (header[0]?.toLowerCase() === "name" && header.includes("State") && header.includes("Runtime")) {
    return { code: "not-a-history", what: "runs-table", saw };
  }
  if (header.some((name2) => /^(?:train_)?(?:sizes?|size_abs)$|^train_sizes?$/i.test(name2)) && header.some((name2) => /score/i.test(name2))) {
    return { code: "not-a-history", what: "learning-curve-by-size", saw };
  }
  if (isOneRowPerFold(table2) || isOneRowPerRun(table2) || isOneRowPerCase(table2))
    return { code: "not-a-history", what: "runs-table", saw };
  return isOneRowPerModel(table2) ? { code: "not-a-history", what: "runs-table", saw } : void 0;
}
function isOneRowPerFold({ header, rows }) {
  if (header.some((name2) => axisOf3(name2) !== void 0)) return false;
  const at2 = header.findIndex((name2) => /^(?:cv_?)?(?:k?fold|seed|random_?seed|trial|run)(?:_?(?:id|no|num|number))?$/i.test(name2));
  if (at2 < 0) return false;
  const cells = rows.map((row2) => row2[at2] ?? "");
  const isLabelled = header.some((_, column) => rows.every((row2) => parseCell(row2[column] ?? "") === "text"));
  return isLabelled || new Set(cells).size === rows.length;
}
var FEWEST_ATTRIBUTES = 3;
function isOneRowPerCase({ header, rows }) {
  if (!header.some((name2) => isLossName(name2))) return false;
  if (header.some((name2) => axisOf3(name2) !== void 0 || splitOf(name2) !== void 0)) return false;
  const describes = (name2, column) => name2 !== "" && !isMetricName(name2) && !isLossName(name2) && rows.every((row2) => !isMeasured(row2[column] ?? ""));
  const attributes = header.filter(describes);
  return attributes.length >= FEWEST_ATTRIBUTES && attributes.length > header.length / 2;
}
function isMeasured(cell) {
  const value5 = parseCell(cell);
  return typeof value5 === "number" && !Number.isInteger(value5);
}
function isOneRowPerRun({ header, rows }) {
  return comparesRuns(header, (column) => rows.map((row2) => row2[column]));
}
function isOneRowPerModel({ header, rows, dialect }) {
  if (header.some((name2) => axisOf3(name2) !== void 0 && !/^epochs$/i.test(name2))) return false;
  if (!header.some((name2) => isQualityName(name2))) return false;
  const first2 = Math.max(
    0,
    header.findIndex((name2) => name2 !== "")
  );
  return header.some((name2, column) => {
    const areTexts = rows.every((row2) => parseCell(row2[column] ?? "", dialect.decimalComma) === "text");
    if (!areTexts || column !== first2 && /date|time/i.test(name2)) return false;
    const distinct4 = new Set(rows.map((row2) => row2[column])).size;
    return column === first2 ? distinct4 > rows.length / 2 : rows.length > 2 && distinct4 === rows.length;
  });
}
function nothingIn(table2) {
  const holdsLoss = table2.header.some(
    (name2, column) => isLossName(name2) && table2.rows.some((row2) => typeof parseCell(row2[column] ?? "") === "number")
  );
  return holdsLoss ? { code: "no-series", saw: seen(table2) } : noSeries(seen(table2));
}
function seen({ header }) {
  return header.filter((name2) => name2 !== "").slice(0, 12);
}

// src/history/table/hf-log.ts
var hfLogCsv = {
  name: "hf-log-csv",
  score: 0.94,
  recognise(table2) {
    const base = withColumns(table2, "loss", "learning_rate", "epoch");
    const evaluated = table2.header.filter((name2) => /^(?:eval_.*loss|train_runtime|grad_norm)$/.test(name2));
    return base === void 0 || evaluated.length === 0 ? void 0 : [...base, ...evaluated];
  },
  naming: ({ header }) => trainerNaming(header)
};

// src/history/table/keras-csvlogger.ts
var kerasCsvLogger = {
  name: "keras-csvlogger",
  recognise(table2) {
    const [first2, ...metrics] = table2.header;
    if (first2 !== "epoch" || !metrics.includes("loss")) return void 0;
    const sorted = metrics.every((name2, i) => i === 0 || (metrics[i - 1] ?? "") < name2);
    return sorted ? withColumns(table2, "epoch", "loss", ...metrics.filter((name2) => name2 === "val_loss")) : void 0;
  },
  bareRole: "train",
  trainAggregation: "epoch-mean",
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: "other", metric: "lr", direction: "unknown", aggregation: "unknown" }]
  ]
};

// src/history/table/lightning.ts
var lightningCsv = {
  name: "lightning-csv",
  recognise({ header, rows }, path) {
    if (!header.includes("step") || !(header.includes("epoch") || header.some((name2) => name2.startsWith("lr-")))) return void 0;
    const widths = new Set(rows.map((row2) => row2.map((cell) => cell === "" ? "0" : "1").join("")));
    const sparse = widths.size > 1 || header.some((name2) => /_(?:step|epoch)$/.test(name2));
    const others = header.filter((name2) => name2 !== "step" && name2 !== "epoch");
    const below2 = /(?:^|\/)lightning_logs\//.test(path) && path.endsWith("metrics.csv");
    const byPath2 = below2 || /(?:^|\/)version_\d+\/metrics\.csv$/.test(path);
    const sorted = header.every((name2, i) => i === 0 || (header[i - 1] ?? "") <= name2) || header.indexOf("epoch") === header.indexOf("step") + 1;
    return (sparse || byPath2 || sorted) && others.length > 0 ? ["step", ...others] : void 0;
  },
  x: { column: "step", axis: "step" },
  columns: [
    [/^(?:val|valid|validation|test|eval).*_step$/i, null],
    [/^lr-/, { role: "other", metric: "lr", direction: "unknown" }],
    [/^train.*_step$/i, { aggregation: "point" }],
    [/^train.*_epoch$/i, { aggregation: "epoch-mean" }]
  ]
};

// src/history/table/long.ts
var NAME_COLUMNS = /^(?:metric|metrics|key|name|tag|variable|metric_name|loss type|loss_type|measure|quantity|series)$/i;
var VALUE_COLUMNS = /^(?:value|val|values|score|metric_value|y)$/i;
var SPLIT_COLUMNS = /^(?:split|phase|mode|set|subset|data|dataset|partition|stage|data_split|type|fold_type)$/i;
var tidyTable = {
  name: "tidy-csv",
  recognise(sample) {
    const layout = layoutOf(sample);
    const table2 = tableOf(sample);
    if (layout === void 0 || table2 === void 0) return void 0;
    const used = [...layout.runs.map(({ column }) => column), layout.split, layout.x, layout.name, ...layout.values].filter(
      (column) => column !== void 0
    );
    const splits = layout.split === void 0 ? [] : cellsOf2(table2, layout.split).map((cell) => splitOf(cell));
    const score2 = new Set(splits).size > 1 ? 0.96 : 0.8;
    return { score: score2, because: { code: "header", columns: used.map((column) => table2.header[column] ?? "").slice(0, 12) } };
  },
  read: async ([file], context) => file === void 0 ? refusedFiles([], { code: "empty" }) : readTidy(file, context)
};
function layoutOf(sample) {
  return sample.remember("tidy", () => {
    const table2 = tableOf(sample);
    return table2 === void 0 || table2.dialect.delimiter === " " ? void 0 : tidyLayout(table2, lastRows(sample, table2));
  });
}
function tidyLayout(table2, last) {
  const { header, rows } = table2;
  if (comparesRuns(header, (column) => rows.map((row2) => row2[column]))) return void 0;
  const find = (pattern, fits) => {
    const at2 = header.findIndex((name3, column) => pattern.test(name3) && fits(cellsOf2(table2, column)));
    return at2 < 0 ? void 0 : at2;
  };
  const x = axisColumn(table2);
  const name2 = find(NAME_COLUMNS, (cells) => cells.every(isText) && cells.some((cell) => isQualityName(cell) || isLossName(cell)));
  const split = find(
    SPLIT_COLUMNS,
    (cells) => cells.length > 0 && cells.every((cell) => splitOf(cell) !== void 0 && cell.length < 24)
  );
  const told = runColumns(header, [...rows, ...last], x).filter((column) => column !== name2 && column !== split);
  const block = told.length > 0 ? void 0 : blockColumn(table2, x, [name2, split]);
  const named4 = block === void 0 ? told : [block];
  const runs = named4.map((column) => ({ column, prefix: runPrefix(header[column] ?? "") }));
  const value5 = find(VALUE_COLUMNS, () => true);
  const taken = /* @__PURE__ */ new Set([x, name2, split, ...named4]);
  if (name2 !== void 0 && value5 !== void 0 && x === void 0 && isOneRowPerLabel(table2, taken)) return void 0;
  if (name2 !== void 0 && value5 !== void 0) return { ...axisAt(header, x), name: name2, values: [value5], split, runs };
  if (split === void 0 && runs.length === 0) return void 0;
  const values = header.map((_, column) => column).filter((column) => !taken.has(column) && isMeasure(header[column] ?? ""));
  return values.length === 0 || x === void 0 ? void 0 : { ...axisAt(header, x), name: void 0, values, split, runs };
}
function isOneRowPerLabel(table2, taken) {
  const { header, rows } = table2;
  return header.some((_, column) => {
    const cells = taken.has(column) ? [] : cellsOf2(table2, column);
    return cells.length > 1 && cells.length === rows.length && cells.every(isText) && new Set(cells).size === rows.length;
  });
}
function axisAt(header, x) {
  return { x, axis: axisOf3(header[x ?? -1] ?? "") ?? "epoch" };
}
function axisColumn({ header }) {
  for (const axis of ["step", "epoch", "samples", "tokens"]) {
    const at2 = header.findIndex((name2) => axisOf3(name2) === axis);
    if (at2 >= 0) return at2;
  }
  return void 0;
}
function blockColumn({ header, rows }, x, taken) {
  if (x === void 0) return void 0;
  const positions = rows.map((row2) => Number(row2[x]));
  const found = header.findIndex((_, column) => {
    const cells = rows.map((row2) => row2[column] ?? "");
    if (taken.includes(column) || !cells.every((cell) => cell !== "" && isText(cell))) return false;
    const starts = cells.flatMap((cell, row2) => row2 > 0 && cell !== cells[row2 - 1] ? [row2] : []);
    const isOnePiece = starts.length > 0 && starts.length + 1 === new Set(cells).size && starts.length < rows.length / 3;
    return isOnePiece && starts.every((row2) => (positions[row2] ?? 0) < (positions[row2 - 1] ?? 0));
  });
  return found < 0 ? void 0 : found;
}
function cellsOf2({ rows }, column) {
  return rows.map((row2) => row2[column] ?? "").filter((cell) => cell !== "");
}
function isText(cell) {
  return parseCell(cell) === "text";
}
function isMeasure(name2) {
  return axisOf3(name2) === void 0 && (isLossName(name2) || isQualityName(name2));
}
async function readTidy(file, context) {
  const { limits } = context;
  const sample = await takeSample(file);
  const table2 = tableOf(sample);
  const layout = layoutOf(sample);
  if (table2 === void 0 || layout === void 0) {
    return refusedFiles([file], {
      code: "malformed",
      format: "tidy-csv",
      detail: "no column that tells metrics, splits or runs apart"
    });
  }
  const rows = new TidyRows(table2, layout, context);
  const scanner = new RowScanner(table2.dialect, { columns: table2.header.length + 1, lineBytes: limits.lineBytes });
  const onRow = (row2) => rows.take(row2);
  for await (const chunk of utf8Of(file.content)) scanner.push(chunk, onRow);
  scanner.finish(onRow);
  rows.drop(scanner.overlong, scanner.firstOverlong);
  return rows.finish(file.path);
}
var TidyRows = class {
  #table;
  #layout;
  #context;
  #runs;
  #dropped = 0;
  #firstDropped = 0;
  constructor(table2, layout, context) {
    this.#table = table2;
    this.#layout = layout;
    this.#context = context;
    this.#runs = new Lanes(context.limits.runs, () => ({
      collector: new Collector({ axis: layout.axis, limits: context.limits }),
      counts: /* @__PURE__ */ new Map()
    }));
  }
  /** Counts rows that can not be read. */
  drop(count14, firstLine2) {
    this.#dropped += count14;
    this.#firstDropped ||= firstLine2;
  }
  take(row2) {
    const { header, headerLine } = this.#table;
    if (row2.line <= headerLine) return;
    const { x, axis, name: name2, values, split, runs } = this.#layout;
    if (row2.fields !== header.length || x !== void 0 && row2.kinds[x] !== NUMBER3) {
      this.drop(1, row2.line);
      return;
    }
    const lane = this.#runs.of(runs.map(({ column, prefix: prefix2 }) => prefix2 + row2.text(column)).join("/"));
    if (lane === void 0) return;
    const prefix = split === void 0 ? "" : `${row2.text(split)}/`;
    for (const column of values) {
      if (row2.kinds[column] !== NUMBER3) continue;
      const own = name2 === void 0 ? header[column] ?? "" : row2.text(name2);
      const full = splitOf(own) === void 0 ? `${prefix}${own}` : own;
      const builder = lane.collector.builder(full, axis);
      if (builder === void 0) continue;
      const count14 = lane.counts.get(builder) ?? 0;
      if (x === void 0) lane.counts.set(builder, count14 + 1);
      builder.push(x === void 0 ? count14 : row2.values[x] ?? 0, row2.values[column] ?? 0);
    }
  }
  finish(path) {
    const saw = this.#table.header.slice(0, 12);
    const lanes = [...this.#runs.all].map(([name2, { collector }]) => ({ name: name2, collected: collector.finish(path, {}) }));
    const dropped = { code: "rows-dropped", path, count: this.#dropped, firstLine: this.#firstDropped };
    const read4 = filesRead(lanes, {
      place: path,
      files: [{ path, format: "tidy-csv", because: this.#context.because }],
      notes: this.#dropped === 0 ? [] : [dropped],
      saw,
      tooMany: this.#runs.tooMany
    });
    const isSummary2 = this.#layout.x === void 0 && read4.pieces.every(({ series }) => series.every(({ y }) => y.length === 1));
    if (!isSummary2 || read4.pieces.length === 0) return read4;
    const names2 = read4.pieces.flatMap(({ series }) => series.map(({ name: name2 }) => name2)).slice(0, 12);
    return refusedFiles([{ path }], { code: "single-values", names: names2 });
  }
};

// src/history/table/pandas-history.ts
var pandasHistory = {
  name: "pandas-history-csv",
  recognise({ header }) {
    const names2 = header.filter((name2) => name2 !== "" && !/^(?:Unnamed: 0|index|epochs?)$/.test(name2));
    if (!names2.includes("loss") || header.some((name2) => /^epochs?$/i.test(name2))) return void 0;
    const plain2 = names2.every((name2) => /^[a-z][\w.-]*$/i.test(name2));
    const all = new Set(names2);
    const hasTwin = names2.some((name2) => all.has(`val_${name2}`));
    if (!plain2 || !hasTwin && header[0] !== "") return void 0;
    return names2;
  },
  score: 0.85,
  bareRole: "train",
  trainAggregation: "epoch-mean",
  hidesNan: "pandas",
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: "other", metric: "lr", direction: "unknown", aggregation: "unknown" }]
  ]
};

// src/history/table/reinforcement.ts
var stableBaselines2 = {
  name: "sb3-csv",
  recognise: (table2) => (withColumns(table2, "time/total_timesteps") ?? withColumns(table2, "total/steps"))?.concat(
    table2.header.filter((name2) => /^(?:rollout|train)\//.test(name2))
  ),
  adversarial: true,
  columns: [
    [/^(?:time\/(?:fps|iterations|time_elapsed)|total\/(?:duration|epochs|episodes))$/, null],
    [/(?:ep_rew_mean|episode_return|return_mean|rollout\/return)/, { role: "other", metric: "reward", direction: "max" }]
  ]
};
var rayProgress = {
  name: "ray-progress-csv",
  recognise: (table2) => withColumns(table2, "training_iteration", "trial_id") ?? withColumns(table2, "training_iteration", "time_total_s"),
  x: { column: "training_iteration", axis: "step" },
  hidesNan: "Ray",
  columns: [
    [
      /^(?:config\/|timestamp$|pid$|time_|timesteps_since|iterations_since|date$|node_ip$|hostname$|done$|episodes_|num_|timers\/|perf\/)/,
      null
    ]
  ]
};
var algoperf = {
  name: "algoperf-csv",
  recognise: (table2) => withColumns(table2, "global_step", "preemption_count", "total_duration"),
  x: { column: "global_step", axis: "step" },
  hidesNan: "pandas",
  columns: [
    [/^(?:accumulated_.*|total_duration|preemption_count|score|.*num_examples)$/, null],
    [/^(?:loss$|train\/)/, { role: "train", aggregation: "point" }]
  ]
};

// src/history/table/vision.ts
var ultralytics = {
  name: "ultralytics-csv",
  recognise({ header }) {
    if (header[0]?.trim() !== "epoch" || !header.some((name2) => name2.startsWith("train/"))) return void 0;
    if (header.includes("step")) return void 0;
    const known2 = header.filter((name2) => /^(?:train|val|metrics|lr|x)\//.test(name2));
    return known2.some((name2) => /^(?:metrics|val)\//.test(name2)) ? ["epoch", ...known2] : void 0;
  },
  x: { column: "epoch", axis: "epoch" },
  trainAggregation: "epoch-mean",
  hidesNan: "Ultralytics",
  zeroWhenNotMeasured: /^(?:metrics|val)\//,
  columns: [
    [/^time$/, null],
    [/^(?:lr\/|x\/lr)/, { role: "other", metric: "lr", direction: "unknown" }],
    [/^(?:train|val)\/loss$/, { component: false }],
    [/^train\/.*loss$/, { component: true }],
    [/^val\/.*loss$/, { component: true }],
    // YOLOv10 trains two heads: one to many, one to one.
    [/^(?:train|val)\/[a-z]+_o[mo]$/, { metric: "loss", direction: "min", component: true }],
    [/^metrics\/mAP/, { role: "validation", metric: "map", direction: "max" }],
    [/^metrics\/accuracy/, { role: "validation", metric: "accuracy", direction: "max" }],
    [/^metrics\//, { role: "validation" }]
  ]
};

// src/history/table/formats.ts
var profiles2 = [
  kerasCsvLogger,
  catboost,
  xgboostCv,
  fastai,
  timm,
  ultralytics,
  hfLogCsv,
  stableBaselines2,
  rayProgress,
  algoperf,
  deepspeed,
  dvclive,
  tensorboardCsv,
  wandbChart,
  lightningCsv,
  pandasHistory,
  genericTable,
  metricTable,
  splitTable,
  otherTable
];
var tableFormats = [tidyTable, ...profiles2.map((profile2) => tableFormat(profile2))];

// src/history/text/lines.ts
var TERMINAL = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\b\u0007]/g;
var TERMINAL_START = /[\u001b\b\u0007]/;
function withoutColours(line2) {
  return TERMINAL_START.test(line2) ? line2.replace(TERMINAL, "") : line2;
}
var LogLines = class {
  #content;
  #longest;
  overlong = 0;
  firstOverlong = 0;
  constructor(content, longest) {
    this.#content = content;
    this.#longest = longest;
  }
  async *batches() {
    const decoder = new TextDecoder();
    let pieces = [];
    let length = 0;
    let number2 = 1;
    let skipping = false;
    for await (const chunk of utf8Of(this.#content)) {
      const text3 = decoder.decode(chunk, { stream: true });
      const end = Math.max(text3.lastIndexOf("\n"), text3.lastIndexOf("\r")) + 1;
      if (end > 0) {
        const lines = [];
        if (skipping && text3.includes("\n")) number2++;
        number2 = this.#split(skipping ? afterLineEnd(text3) : pieces.join("") + text3.slice(0, end), number2, lines);
        skipping = false;
        pieces = [];
        length = 0;
        yield lines;
      }
      if (skipping) continue;
      pieces.push(text3.slice(end));
      length += text3.length - end;
      if (length <= this.#longest) continue;
      this.#drop(number2);
      skipping = true;
      pieces = [];
    }
    const last = [];
    if (!skipping) this.#split(pieces.join("") + decoder.decode(), number2, last);
    yield last;
  }
  #split(text3, from, lines) {
    let number2 = from;
    let start = 0;
    while (start < text3.length) {
      let end = text3.indexOf("\n", start);
      if (end < 0) end = text3.length;
      this.#frames(text3.slice(start, end), number2, lines);
      number2++;
      start = end + 1;
    }
    return text3.endsWith("\n") || text3 === "" ? number2 : number2 - 1;
  }
  #frames(line2, number2, lines) {
    if (line2.length > this.#longest) {
      this.#drop(number2);
      return;
    }
    for (const frame of line2.includes("\r") ? line2.split("\r") : [line2]) {
      const text3 = withoutColours(frame);
      if (text3 !== "") lines.push({ text: text3, number: number2 });
    }
  }
  #drop(number2) {
    this.overlong++;
    if (this.firstOverlong === 0) this.firstOverlong = number2;
  }
};
function afterLineEnd(text3) {
  const end = text3.indexOf("\n");
  return end < 0 ? "" : text3.slice(end + 1, Math.max(text3.lastIndexOf("\n"), text3.lastIndexOf("\r")) + 1);
}

// src/history/text/printed-number.ts
var NOT_FINITE2 = "nan|inf(?:inity)?";
function printedNumber(text3) {
  const value5 = Number(text3);
  if (!Number.isNaN(value5)) return value5;
  const lower = text3.toLowerCase();
  if (lower.includes("inf")) return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text3.replaceAll(",", ""));
}

// src/history/text/bare-values.ts
var FORMAT = "bare-values";
var FEWEST_LINES = 10;
var MOST = 0.9;
var FULL_DIGITS = /\.\d{4}|\d[eE][-+]?\d/;
var MOST_EPOCHS = 1e3;
var LINE2 = new RegExp(
  String.raw`^\s*(?:(epoch\s?)?(\d{1,12})(?:\s*[,;:]\s*|\s+))?(?:tensor\()?([-+]?(?:\d{1,40}(?:\.\d{0,40})?(?:[eE][-+]?\d{1,4})?|${NOT_FINITE2}))(?:(?:,[^()]{0,120})?\))?\s*$`,
  "i"
);
var bareValues = { name: FORMAT, recognise: recognise8, read: read2 };
function recognise8(sample) {
  const name2 = fileStem(sample.path);
  if (sample.text === void 0 || !tokenise(name2).some((word2) => word2 === "loss" || word2 === "losses")) return void 0;
  const found = sample.remember(FORMAT, () => evidence(sample));
  if (found === void 0) return void 0;
  return { score: 0.4, because: { code: "line-shape", example: found.example, lines: found.lines } };
}
function evidence({ text: text3 = "", whole }) {
  const lines = text3.split(/\r\n?|\n/).slice(0, whole ? void 0 : -1);
  const filled2 = lines.filter((line2) => line2.trim() !== "");
  const values = filled2.map(bareValue).filter((value5) => value5 !== void 0);
  if (values.length < FEWEST_LINES || values.length < MOST * filled2.length) return void 0;
  const counted = values.filter(({ at: at2 }) => at2 !== void 0);
  if (counted.length > 0 && (counted.length < values.length || !goesOn2(counted.map(({ at: at2 = 0 }) => at2)))) return void 0;
  if (values.filter(({ text: value5 }) => FULL_DIGITS.test(value5)).length < values.length / 2) return void 0;
  const inEpochs = counted.length > 0 ? values.every((value5) => value5.inEpochs) : whole && values.length <= MOST_EPOCHS;
  return {
    example: (filled2.find((line2) => bareValue(line2) !== void 0) ?? "").trim().slice(0, 120),
    lines: values.length,
    counted: counted.length > 0,
    axis: inEpochs ? "epoch" : "step"
  };
}
function bareValue(line2) {
  const match = line2.length > 200 ? null : LINE2.exec(line2);
  if (match === null) return void 0;
  const [, word2, at2, text3 = ""] = match;
  return { at: at2 === void 0 ? void 0 : Number(at2), inEpochs: word2 !== void 0, text: text3 };
}
function goesOn2(counters) {
  if (counters.every((at2) => at2 > 1800 && at2 < 2200)) return false;
  const changes = /* @__PURE__ */ new Map();
  for (let i = 1; i < counters.length; i++) {
    const change = (counters[i] ?? 0) - (counters[i - 1] ?? 0);
    if (change > 0) changes.set(change, (changes.get(change) ?? 0) + 1);
  }
  return Math.max(0, ...changes.values()) >= MOST * (counters.length - 1);
}
async function read2([file], context) {
  if (file === void 0) return refusedFiles([], { code: "empty" });
  const { path, content } = file;
  const { limits, because } = context;
  const found = evidence(await takeSample(file));
  if (found === void 0) return refusedFiles([file], { code: "no-series", saw: [] });
  const collector = new Collector({ axis: found.axis, limits: { ...limits, series: 1 } });
  const name2 = fileStem(path);
  const builder = collector.builder(name2);
  const lines = new LogLines(content, limits.lineBytes);
  let row2 = 0;
  const dropped = { count: 0, firstLine: 0 };
  for await (const batch of lines.batches()) {
    for (const { text: text3, number: number2 } of batch) {
      const value5 = bareValue(text3);
      if (value5 !== void 0 && value5.at !== void 0 === found.counted)
        builder?.push(value5.at ?? row2++, printedNumber(value5.text));
      else if (text3.trim() !== "" && dropped.count++ === 0) dropped.firstLine = number2;
    }
  }
  const role = splitOf(name2) ?? "train";
  const collected = collector.finish(path, { columns: [[/./, { role, metric: "loss", direction: "min", component: false }]] });
  const notes = dropped.count > 0 ? [{ code: "rows-dropped", path, ...dropped }] : [];
  return filesRead([{ name: "", collected }], { place: path, files: [{ path, format: FORMAT, because }], notes, saw: [name2] });
}

// src/history/text/console-table.ts
function consoleHeader(line2) {
  if (line2.length > 2e3 || /[=:{}]/.test(line2) || /\d\.\d/.test(line2)) return void 0;
  const barred = line2.includes("|");
  const names2 = spelledOut(cellsOf3(line2, barred));
  if (names2.length < 3 || names2.length > 100 || !names2.some((name2) => isMetricName(name2))) return void 0;
  const named4 = (name2) => name2 === "#" ? "step" : axisOf3(name2.replace(/^E$/, "epoch"));
  const columns = names2.map(named4);
  const axisColumn2 = columns.includes("step") ? columns.indexOf("step") : columns.indexOf("epoch");
  const axis = columns[axisColumn2];
  return axis === void 0 ? void 0 : { names: names2, axisColumn: axisColumn2, axis, barred };
}
function isSpacedHeader(line2) {
  if (/[\t|,;]/.test(line2)) return false;
  return consoleHeader(line2)?.names.some((name2) => name2.includes(" ")) ?? false;
}
function spelledOut(names2) {
  if (!names2.some((name2) => /^gpu_mem$/i.test(name2))) return names2;
  return names2.map((name2) => /^(?:box|obj|cls|dfl|seg|kpt|kobj|pose|angle|total)$/.test(name2) ? `${name2}_loss` : name2);
}
var NUMBER_CELL = new RegExp(String.raw`^[-+]?(?:${NOT_FINITE2}|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)%?$`, "i");
var BAR_BEHIND = /:\s{1,3}\d{1,3}%\s?[|━╸─].*$/;
function consoleRow(line2, table2) {
  if (!/^\s*(?:\|\s*)?[-+]?\d/.test(line2)) return void 0;
  const plain2 = line2.replace(BAR_BEHIND, "").trim();
  const wide = table2.barred ? cellsOf3(line2, true) : cellsOf3(plain2, false);
  const cells = table2.barred || wide.length === table2.names.length ? wide : plain2.split(/\s+/);
  const of = /^(\d+)\/\d+$/.exec(cells[table2.axisColumn] ?? "");
  if (of !== null) cells[table2.axisColumn] = of[1] ?? "";
  if (cells.length !== table2.names.length) return void 0;
  const values = cells.map((cell) => NUMBER_CELL.test(cell) ? printedNumber(cell.replace("%", "")) : void 0);
  const position2 = values[table2.axisColumn];
  return position2 === void 0 || !Number.isFinite(position2) ? void 0 : values;
}
function cellsOf3(line2, barred) {
  const parts = barred ? line2.split("|") : line2.trim().split(/\t+|\s{2,}/);
  const cells = parts.map((cell) => cell.trim());
  if (barred) {
    while (cells[0] === "") cells.shift();
    while (cells.at(-1) === "") cells.pop();
  }
  return cells;
}

// src/history/text/families.ts
var ADVERSARIAL_PARTS = /^(?:[GD](?:_\w+)?|cycle_\w+|idt_\w+|NCE(?:_\w+)?)$/;
var FAMILIES = [
  // CatBoost: the metric is not named; learn is the training set.
  { pattern: /^(\d+):\tlearn: /, means: "iteration $1 | learn: ", boosting: true, bare: /^(?:learn|test\d*)$/ },
  // XGBoost and LightGBM number their rounds in brackets.
  { pattern: /^\[(\d+)\]\s{1,8}(?=\S[^\s-]*-\S*?:|\S+'s \S*?:)/, means: "iteration $1 | ", boosting: true },
  // fastai without its progress bar prints a Python list per epoch: epoch, losses, metrics, time.
  {
    pattern: /^\[(\d+), ([\d.eE+-]{1,40}|nan), ([\d.eE+-]{1,40}|nan|None)(?=,).*, '\d+:\d\d'\]$/,
    means: "epoch $1 | train_loss: $2 valid_loss: $3"
  },
  // Megatron-LM leaves a loss out that is not a number. What is said once is looked for once, or many of it would take quadratic time.
  {
    pattern: /^(\s{0,8}iteration\s{1,12}\d+\/(?!(?:(?! loss: \S).)* loss: \S+ .*loss scale:)(?:(?! consumed samples: ).)* consumed samples: .*number of nan iterations:\s{1,12}[1-9]\d* \|.*)$/,
    means: "$1 lm loss: nan"
  },
  // llm.c
  { pattern: /^s:(\d+) tel:/, means: "step $1 | val loss:" },
  { pattern: /^s:(\d+) trl:/, means: "step $1 | train loss:" },
  // build-nanogpt's log.txt
  { pattern: /^(\d+) (train|val) (?=\d)/, means: "step $1 | $2 loss: " },
  // timm
  { pattern: /^(Train|Test): (\d+) (?=\[\s*\d+\/\d+ )/, means: "$1 epoch $2 " },
  // Deeplearning4j calls the loss of its last batch the score.
  { pattern: /^Score at iteration (\d+) is (?=\S)/, means: "iteration $1 | loss: " },
  // The first exercises of many courses.
  { pattern: /^(?:Cost|Loss) after (iteration|epoch|step) (\d+)\s?:?\s{1,3}(?=[\d.n])/i, means: "$1 $2 | loss: " },
  // Marian
  { pattern: /^Ep\. (\S+) : Up\. (\d+) : Sen\. [\d,]+ : Cost (?=\S)/, means: "epoch $1 num_updates $2 | loss: " },
  { pattern: /^\[valid\] Ep\. (\S+) : Up\. (\d+) : ([\w-]+) : (\S+) :.*$/, means: "epoch $1 num_updates $2 | validation $3: $4" },
  // The DCGAN example of PyTorch.
  { pattern: /^\[(\d+)\/(\d+)\]\s?\[(\d+)\/(\d+)\](?=\s)/, means: "epoch $1/$2 [$3/$4]" },
  // CycleGAN and pix2pix.
  {
    pattern: /^\(epoch: (\d+), iters: (\d+), time: [\d.]+(?:, data: [\d.]+)?\)/,
    means: "train epoch $1 batch $2 | ",
    bare: ADVERSARIAL_PARTS
  },
  // YOLOv5 and its kin keep a results.txt: no head, and the validation losses last.
  {
    pattern: /^\s*(\d+)\/(\d+)\s+[\d.]+G\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+\d+\s+\d+\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s*$/,
    means: "epoch $1/$2 | train box_loss: $3 train obj_loss: $4 train cls_loss: $5 train total_loss: $6 | val precision: $7 val recall: $8 val mAP_0.5: $9 val mAP_0.5_0.95: $10 val box_loss: $11 val obj_loss: $12 val cls_loss: $13"
  },
  // An epoch of how many by numbers alone, where both losses stand behind it.
  { pattern: /^\[\s{0,4}(\d+)\s?\/\s{0,4}(\d+)\]:?\s{1,8}(?=.{0,80}\btrain.{0,200}\bval)/i, means: "epoch $1/$2 | " },
  // An epoch of how many before the word: `1/10 epoch G_loss : 4.37`.
  { pattern: /^\[?(\d{1,6})\s?\/\s?(\d{1,6})\]?\s{1,3}epochs?\b[\s:|,-]{0,4}(?=.{0,60}loss)/i, means: "epoch $1/$2 | " },
  // … or no word: `1/10 loss: 0.5`.
  {
    pattern: /^\[?(\d{1,9})\s?\/\s?(\d{1,9})\]?[\s:|,-]{1,4}(?=(?:(?:train|training|avg|mean|total)[ _-])?loss\b)/i,
    means: "step $1/$2 | "
  },
  // An epoch by its first letter or two: `E1 loss 0.5`, `[FT] ep=0: loss=1.454`, `Head E1/6: train_loss=4055`.
  {
    pattern: /^\s{0,8}((?:\[[\w ]{1,20}\]\s{0,2})?(?:[A-Za-z][\w-]{0,30} )?)\bE(?:p\.?\s{0,2}[:=#]?\s{0,2})?(\d{1,6})(\/\d{1,6})?(?:\s{0,2}[:|,-])?\s{1,4}(?=.{0,60}loss)/i,
    means: "$1epoch $2$3 | "
  },
  // An epoch in other words, and in a plural that elsewhere says how many there are to be.
  {
    pattern: /^(?:[ée]poca|[ée]poque|epoche|эпоха|epochs(?=\s?[:=].{0,60}loss))\s{0,2}[:=#]?\s{0,2}(\d{1,6})(\s?\/\s?\d{1,6})?(?![\d.])/i,
    means: "epoch $1$2"
  },
  // Iterations are passes over the data where steps of how many are counted within them.
  { pattern: /^iteration\s?:\s?(\d+)\s{1,2}step\s?:\s?(\d+)\/(\d+),?/i, means: "epoch $1 batch $2/$3 | " },
  // A step of how many behind its split: `[Train 10/1882] {…}`.
  { pattern: /^\[(train|val|valid|validation|eval|test) (\d+)\/(\d+)\]:?\s+(?=\{)/i, means: "$1 step $2/$3 | " },
  // PyTorch's first tutorial: epoch, batch.
  { pattern: /^\[(\d+)\s?[,:]\s+(\d+)\]:? (?=loss)/i, means: "epoch $1 batch $2 | " },
  // PyTorch's tutorial on training.
  { pattern: /^LOSS train (\S+) valid (\S+)$/, means: "train loss: $1 valid loss: $2" },
  // TensorFlow's estimators sum an evaluation up.
  { pattern: /^Saving dict for global step (\d+): /, means: "step $1 | evaluation: " },
  // Darknet
  { pattern: /^\s*(\d+): (\S+), \S+ avg(?: loss)?, (\S+) rate, /, means: "iteration $1 | loss: $2 lr: $3 " },
  // OpenNMT
  { pattern: /^Step (\d+)\/\s*(\d+);/, means: "step $1/$2 |" },
  { pattern: /^Validation (perplexity|accuracy|xent): /, means: "validation $1: " }
];
var FOR_TWO = /\b([A-Za-z][\w@]{0,30})\s?\(([A-Za-z]\w{0,20})\/([A-Za-z]\w{0,20})\)\s{0,2}[:=]\s{0,2}([-+\d.eE]{1,24}|nan|inf)\s?\/\s?([-+\d.eE]{1,24}|nan|inf)(?![\w/])/gi;
function plainWords(line2) {
  const family = FAMILIES.find(({ pattern }) => pattern.test(line2));
  const text3 = family === void 0 ? line2 : line2.replace(family.pattern, family.means);
  return { text: text3.includes("/") ? text3.replace(FOR_TWO, "$2 $1: $4 | $3 $1: $5") : text3, family };
}

// src/history/text/bar-passes.ts
var BarPasses = class _BarPasses {
  #bars = /* @__PURE__ */ new Map();
  /** Lengths of bars kept; a log with more counts something else. */
  static #most = 64;
  /** The pass that a frame belongs to. A bar that falls back begins anew. */
  at(step, steps2) {
    let bar = this.#bars.get(steps2);
    if (bar === void 0) {
      if (this.#bars.size >= _BarPasses.#most) return void 0;
      bar = { pass: 1, last: step };
      this.#bars.set(steps2, bar);
    }
    if (step < bar.last) bar.pass++;
    bar.last = step;
    return { pass: bar.pass, steps: steps2 };
  }
  /** Bars of one length, at most. */
  get passes() {
    return Math.max(0, ...[...this.#bars.values()].map(({ pass }) => pass));
  }
};

// src/history/text/box-table.ts
var EDGE_START = /^\s*[-+=]{4}/;
var EDGE = /^\s*[-+=]{10,}\s*$/;
var ROW = /^\s*\|\s([^|]{1,120})\|\s{0,60}([^|]{0,60})\|\s*$/;
var MOST_ROWS = 1e3;
var BoxTable = class {
  #values = /* @__PURE__ */ new Map();
  #group = "";
  #open = false;
  /** Whether the line is part of a box; a closed box is handed to `onBox`. */
  take(line2, onBox) {
    if (!this.#open && !EDGE_START.test(line2)) return false;
    if (EDGE.test(line2)) {
      if (this.#values.size > 0) onBox(this.#values);
      this.#values = /* @__PURE__ */ new Map();
      this.#group = "";
      this.#open = true;
      return false;
    }
    const row2 = this.#open ? ROW.exec(line2) : null;
    if (row2 === null) {
      this.#open = false;
      return false;
    }
    const name2 = (row2[1] ?? "").trim();
    const value5 = (row2[2] ?? "").trim();
    if (value5 === "" && name2.endsWith("/")) this.#group = name2;
    else if (value5 !== "" && Number.isFinite(Number(value5)) && this.#values.size < MOST_ROWS)
      this.#values.set(`${/^\s/.test(row2[1] ?? "") ? this.#group : ""}${name2}`, Number(value5));
    return true;
  }
};
function stepOf(box) {
  for (const name2 of ["time/total_timesteps", "total_timesteps", "time/iterations", "train/n_updates", "nupdates", "step"]) {
    const value5 = box.get(name2);
    if (value5 !== void 0) return value5;
  }
  return void 0;
}
function isReinforcement2(box) {
  return [...box.keys()].some((name2) => /rew(?:ard)?|rollout|policy|value_?\s?loss|entropy|explained|timesteps|eplen/i.test(name2));
}

// src/history/text/epoch-batches.ts
var MOST_EPOCHS2 = 5e5;
var EpochBatches = class {
  #counters = /* @__PURE__ */ new Map();
  #most;
  #begins = 0;
  /** `most`: as many as are counted by themselves. */
  constructor(most) {
    this.#most = most;
  }
  /** The step of a batch; `id` tells apart what is counted by itself. An epoch that was left comes again: its steps do too. Undefined beyond the limit. */
  stepAt(id, epoch, batch) {
    let counter = this.#counters.get(id);
    if (counter === void 0) {
      if (this.#counters.size >= this.#most) return void 0;
      counter = { epoch, offset: 0, last: batch, step: 1, begins: /* @__PURE__ */ new Map([[epoch, 0]]) };
      this.#counters.set(id, counter);
    }
    if (epoch > counter.epoch) {
      if (batch <= counter.last) counter.offset += counter.last + counter.step - (batch <= counter.step ? batch : 0);
      if (this.#begins++ < MOST_EPOCHS2) counter.begins.set(epoch, counter.offset);
    } else if (epoch < counter.epoch) counter.offset = counter.begins.get(epoch) ?? 0;
    else if (batch > counter.last) counter.step = batch - counter.last;
    counter.epoch = epoch;
    counter.last = batch;
    return counter.offset + batch;
  }
};

// src/history/text/metric-name.ts
var REPEATED = /^(?:best|final|min|max|lowest|previous|prev|old|improved|target) |\b(?:improving|improved|saved|saving|loaded|restored|checkpoint) /i;
var OTHER_LOSS = /\b(?:stop|trailing|profit and|profit or|packets?|insertion)[ _-]+loss/i;
var FILLING = /^(?:set|the|of|on|at|is|was|and|with|to|in|for|end|start|epoch|step)\b/i;
var BOOKKEEPING2 = /time|speed|cost|second|memory|\bmem\b|\beta\b|throughput|samples|tokens|flops|\bfps\b|\bms\b|\bsec\b|\bdata\b|\b(?:v?ram|swap|cpu|gpu)\b/i;
var SOURCE_FILE = /\.(?:py|cc|cpp|cu|[ch]|js|ts|rs|go|java|sh|ya?ml|json)$/i;
function metricName(key, separated) {
  const trimmed = key.replace(/["']+$/, "");
  const words2 = trimmed.split(/ +/);
  const last = words2.at(-1) ?? "";
  if (!separated && !isKnown(last)) return void 0;
  for (let from = 0; from < words2.length; from++) {
    const name2 = words2.slice(from).join(" ");
    if (REPEATED.test(name2) || OTHER_LOSS.test(name2)) return void 0;
    if (/^current\b/i.test(name2)) continue;
    if (isKnown(name2) && !FILLING.test(name2)) return name2;
  }
  return void 0;
}
var known = /* @__PURE__ */ new Map();
function isKnown(name2) {
  const found = known.get(name2);
  if (found !== void 0) return found;
  const is = isMetricName(name2) && !BOOKKEEPING2.test(name2) && !SOURCE_FILE.test(name2) && !/\bpackets?\b/i.test(name2);
  if (known.size > 5e3) known.clear();
  known.set(name2, is);
  return is;
}

// src/history/text/split-words.ts
var LONGEST_HEADING = 60;
var SPLIT_WORDS = /* @__PURE__ */ new Map([
  ["train", "train"],
  ["training", "train"],
  ["val", "validation"],
  ["valid", "validation"],
  ["validation", "validation"],
  ["validate", "validation"],
  ["validating", "validation"],
  ["eval", "validation"],
  ["evaluation", "validation"],
  ["evaluating", "validation"],
  ["dev", "validation"],
  ["test", "test"],
  ["testing", "test"]
]);
function isSplitWord(word2) {
  return SPLIT_WORDS.has(word2.toLowerCase());
}
function splitIn(words2) {
  if (words2.length > 200 || !/[A-Za-z]/.test(words2)) return void 0;
  const plain2 = words2.replace(/\S*(?:[/\\]|\.(?:go|py|rs|[jt]sx?|cc?|cpp|h|java|rb|txt|log|json|ya?ml|csv|sh)\b)\S*/gi, " ").toLowerCase();
  let found;
  for (const token of plain2.match(/[a-z]+/g) ?? []) found = SPLIT_WORDS.get(token) ?? found;
  return found;
}
function sectionOf(line2) {
  return line2.length > LONGEST_HEADING || !/[a-z]{3}/i.test(line2) ? void 0 : splitIn(line2);
}
function headingSplit(line2) {
  if (line2.length > LONGEST_HEADING) return void 0;
  const found = /* @__PURE__ */ new Set();
  for (const token of line2.toLowerCase().match(/[a-z_./\\]+/g) ?? []) {
    const role = SPLIT_WORDS.get(token.replace(/\.+$/, ""));
    if (role !== void 0) found.add(role);
  }
  return found.size === 1 ? [...found][0] : void 0;
}

// src/history/text/pairs.ts
var MOST_PAIRS = 300;
var NUMBER4 = String.raw`[-+]?(?:\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,40})?|\d{1,40}(?:\.\d{0,40})?(?:[eE][-+]?\d{1,4})?|\.\d{1,40}(?:[eE][-+]?\d{1,4})?|${NOT_FINITE2})`;
var WORD2 = String.raw`(?<![A-Za-z_@][\w@/.'()\-]{0,7}?)[A-Za-z_@][\w@/.'()\-]{0,160}`;
var PAIR = new RegExp(
  String.raw`(${WORD2}(?: {1,2}[A-Za-z_(][\w@/.'()\-]{0,80}){0,3})["']?(\s{0,12}[:=]\s{0,12}|[ \t]{1,12})["'\[]?(?:tensor\(|np\.float\d+\()?(${NUMBER4})(?:%|\/(\d{1,15})(?![\w.:/]))?(?:[ \t]{0,3}\(\s{0,4}(${NUMBER4})\))?(?!\d|[\w.]*[A-Za-z_]|[:/]\d)`,
  "gi"
);
var VERB = /(?: so far)? (?:is|was)$/i;
var BAR_REST = /^\|[^|A-Za-z]{0,300}\|\s{0,4}\d+\/(?:\d+|\?)/;
var LABELLED = /^\s{1,4}\d{1,5}\.\d/;
var CONDITION = /@\[?\s*$/;
var COST = /^(?:(?:train|val(?:idation)?|test|avg|average|mean|total) )?cost$/i;
var UNIT2 = /^\s{0,2}(?:s|secs?|seconds?|ms|mins?|minutes?|h|hours?)\b/i;
function pairsOf(line2, options = {}) {
  const reader2 = new PairReader(line2, options);
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(line2); match !== null && reader2.pairs.length < MOST_PAIRS; match = PAIR.exec(line2)) reader2.take(match);
  return reader2.finish();
}
var PairReader = class {
  pairs = [];
  #line;
  #options;
  #words = "";
  /** Words since the last pair. */
  #since = "";
  #end = 0;
  #split;
  #costs = 0;
  constructor(line2, options) {
    this.#line = line2;
    this.#options = options;
  }
  take(match) {
    const [whole, key = "", separator = "", value5 = "", total, average] = match;
    const gap2 = this.#line.slice(this.#end, match.index);
    this.#split = splitIn(gap2) ?? this.#split;
    this.#since += `${gap2} `;
    this.#end = match.index + whole.length;
    const rest = this.#line.slice(this.#end, this.#end + 12);
    const isLabel = !/[:=]/.test(separator) && (/^0\d/.test(value5) || /^\d+$/.test(value5) && LABELLED.test(rest));
    const name2 = isLabel ? void 0 : this.#nameOf(key, separator, total, gap2, whole.endsWith("%"));
    if (name2 === void 0) {
      this.#pass(key, total !== void 0);
      return;
    }
    const before = key.slice(0, key.lastIndexOf(name2));
    this.#split = splitIn(before) ?? this.#split;
    this.#words += `${this.#since}${before}`;
    this.#since = "";
    const split = splitOf(name2) ?? this.#split;
    this.#holdSplit(name2);
    this.pairs.push({
      name: plainName(name2),
      value: printedNumber(value5) / (total === void 0 ? 1 : Number(total)),
      decimals: decimalsOf(value5),
      ...average === void 0 ? {} : { average: printedNumber(average) },
      ...split === void 0 ? {} : { split },
      .../^batch\b/i.test(name2) ? { ofBatch: true } : {}
    });
  }
  finish() {
    const tail = this.#since + this.#line.slice(this.#end);
    const pairs = this.#costs === 0 ? this.pairs : withoutTimes(this.pairs);
    return pairs.length === 0 ? { pairs, words: this.#words + tail, tail: "" } : { pairs, words: this.#words, tail };
  }
  #nameOf(key, separator, total, gap2, percent6) {
    if (CONDITION.test(gap2) || key.startsWith("@ ")) return void 0;
    if (percent6 && BAR_REST.test(this.#line.slice(this.#end, this.#end + 330))) return void 0;
    const said = key.replace(VERB, "");
    const separated = said !== key || /[:=]/.test(separator);
    if (separated && this.#options.bare?.test(key)) return key;
    if (this.#options.atEpoch && total === void 0 && COST.test(said) && !UNIT2.test(this.#line.slice(this.#end, this.#end + 12))) {
      this.#costs++;
      return said;
    }
    const name2 = metricName(said, separated);
    return total === void 0 || /acc/i.test(name2 ?? "") ? name2 : void 0;
  }
  /** A number that is no metric: what its words say of the split may hold for those that follow. */
  #pass(key, isCount) {
    if (this.pairs.length === 0 || !/^best\b/i.test(key)) this.#since += `${key} `;
    const counts2 = isCount || this.#line[this.#end] === "|";
    if (counts2 || !isSplitWord(key)) this.#split = splitIn(key) ?? this.#split;
  }
  /**
   * `Train Loss: 0.5 | Acc: 0.8 || Test Loss: 0.6 | Acc: 0.7`: where both are said in words, each holds until the next, and so does
   * the one that a line begins with.
   */
  #holdSplit(name2) {
    const said = name2.includes(" ") ? splitOf(name2) : void 0;
    if (said === "train" || this.#split === "train" || this.pairs.length === 0) this.#split = said ?? this.#split;
  }
};
function withoutTimes(pairs) {
  return pairs.some(({ name: name2 }) => !COST.test(name2) && isLossName(name2)) ? pairs.filter(({ name: name2 }) => !COST.test(name2)) : pairs;
}
function plainName(name2) {
  return name2.replace(/ (?:value|is|was)$/i, "").replace(/ loss(?= (?:ppl|perplexity)$)/i, "");
}
function decimalsOf(text3) {
  const match = /\.(\d+)(?:[eE]([-+]?\d+))?/.exec(text3);
  if (match === null) return 0;
  return (match[1]?.length ?? 0) - Number(match[2] ?? 0);
}

// src/history/text/position.ts
var EPOCH2 = /(?<![A-Za-z_])(?:(?:train|val|test|training)[ _/])?["']?epoch(?!s["']?\s{0,3}[:=]\s{0,8}\d{1,12}(?![\d.]{0,24}\s{0,3}(?:\/|of)))s?(?:\b|(?=\d{1,7}(?!\w)))["']?(?:\s?\((?:train|val|test)\))?\s{0,3}[:=#]?\s{0,8}["'[(]?\s{0,6}(\d+(?:\.\d+)?)(?:\s{0,6}(?:\/|of)\s{0,6}(\d+))?["'\])]?|(?<![\w.])(\d+)\s?epoch(?= results)/i;
var EPOCH_SPLIT = /epoch\s?\((train|val|test)\)/i;
var BATCH = /^[\s:,|\]-]{0,6}(?:\[?(?:batch|iter(?:ation)?|step|it)\s{0,3}[:=]?\s{0,3}\[?\s{0,6}(\d+(?:,\d{3}(?!\d)){0,5})\]?(?:\s{0,4}\/\s{0,4}\[?\s{0,6}(\d+)\]?)?|\[\s{0,6}(\d+)\s{0,4}\/\s{0,4}(\d+)(?:\s?\(\s{0,3}\d+(?:\.\d+)?%\))?\]|\s(\d+)\s{0,4}\/\s{0,4}(\d+)(?=\s))/i;
var HEAD_BATCH = /(?<![A-Za-z_])(batch|step|iter(?:ation)?)\s{0,3}[:=#]?\s{0,6}\[?(\d{1,12})\s{0,3}\/\s{0,3}(\d{1,12})\]?[\s,|:;-]{0,6}[[(]?\s{0,3}$/i;
var STEP2 = /(?<![A-Za-z_])["']?(?:global_step|global step|current_steps|num_updates|n_iter|step|steps|iter|iteration|iterations|update|round)\b["']?(?!\s{0,8}time)\s{0,3}[:=#]?\s{0,8}["'[]?\s{0,8}(\d{1,15}(?:,\d{3}){0,5})(?!\d)(?:\.0+(?!\d))?(?!\.\d)["'\]]?(?:\s{0,6}\/\s{0,8}(\d+))?/i;
var GLOBAL_STEP = /(?<![A-Za-z])["']?(?:(?:train|valid|val|eval|trainer)[_/ ])?(?:global[_ ]step(?:\/max_steps)?|num_updates|current_steps)\b["']?\s{0,3}[:=]?\s{0,8}["'[]?(\d{1,15}(?:,\d{3}){0,5})(?![.\d])["'\]]?/i;
var LEADING_ROUND = /^\[(\d+)\](?=\s)/;
var LEADING_STEP = /^s(?:tep)?:(\d+)(?:\/(\d+))?(?=\s)/;
var BAR = /%\|[^|]{0,300}\|\s{0,4}(\d+)\/(\d+|\?)|[━╸╺]{3,}|\[[=>.#-]{5,}\]/;
var INNER = /^\W{0,4}(?:batch|iter)\s{0,3}[:=]?\s{0,3}\[?\d+\]?\s?\/\s?\d+/i;
var LONE_BATCH = /^\W{0,4}(?:metric\]\[)?batch(?:es)?\b\s{0,3}[:=#]?\s{0,6}\[?(\d+)\]?(?!\s{0,3}[\d/%.])/i;
var BAR_STEP = /\|\s{0,4}(\d+)\/(\d+) \[/;
function positionOf(line2) {
  const bar = BAR.test(line2);
  if (!bar && INNER.test(line2) && !EPOCH2.test(line2)) return { bar, inner: true, shape: "", rest: line2 };
  const leading = LEADING_ROUND.exec(line2) ?? LEADING_STEP.exec(line2);
  if (leading !== null) {
    return {
      step: integer(leading[1]),
      ...leading[2] ? { steps: integer(leading[2]) } : {},
      bar: false,
      shape: "",
      rest: line2.slice(leading[0].length)
    };
  }
  const epoch = EPOCH2.exec(line2);
  const global = GLOBAL_STEP.exec(line2);
  if (epoch !== null) return global && !bar && atGlobalStep(line2, global) || afterEpoch(line2, epoch, bar);
  if (bar && global !== null)
    return { step: integer(global[1]), bar: false, shape: "bar", rest: cut(line2, global.index, global[0].length) };
  const step = global ?? STEP2.exec(line2);
  const batch = step === null && !bar ? LONE_BATCH.exec(line2) : null;
  if (batch !== null) return { batch: integer(batch[1]), bar, shape: "batch", rest: line2.slice(batch[0].length) };
  if (step !== null)
    return {
      step: integer(step[1]),
      ...step[2] ? { steps: integer(step[2]) } : {},
      bar,
      shape: shapeOf(line2.slice(0, step.index)),
      rest: cut(line2, step.index, step[0].length)
    };
  const frame = bar ? BAR_STEP.exec(line2) : null;
  if (frame !== null) return { step: integer(frame[1]), steps: integer(frame[2]), bar: true, shape: "bar", rest: line2 };
  return void 0;
}
function atGlobalStep(line2, global) {
  const rest = cut(line2, global.index, global[0].length);
  const epoch = EPOCH2.exec(rest);
  if (epoch === null) return void 0;
  const { batch: _, batches: __, steps: ___, ...position2 } = afterEpoch(rest, epoch, false);
  return { ...position2, step: integer(global[1]) };
}
function afterEpoch(line2, match, bar) {
  const epoch = Number(match[1] ?? match[3]);
  const epochs = match[2] === void 0 ? {} : { epochs: integer(match[2]) };
  const head = line2.slice(0, match.index);
  const split = EPOCH_SPLIT.exec(match[0])?.[1] ?? /^(?:train|val|test)/i.exec(match[0])?.[0] ?? "";
  const before = `${head} ${split} `;
  const place7 = { epoch, ...epochs, bar, shape: shapeOf(head) };
  const tail = line2.slice(match.index + match[0].length);
  if (bar) return { ...place7, rest: `${before}| ${tail}` };
  const batch = BATCH.exec(tail);
  if (batch !== null) {
    const [number2, total] = [batch[1] ?? batch[3] ?? batch[5], batch[2] ?? batch[4] ?? batch[6]];
    const batches2 = total === void 0 ? {} : { batches: integer(total) };
    return { ...place7, batch: integer(number2), ...batches2, rest: `${before}| ${tail.slice(batch[0].length)}` };
  }
  const step = STEP2.exec(tail);
  if (step !== null) {
    const steps2 = step[2] ? { steps: integer(step[2]) } : {};
    return { ...place7, step: integer(step[1]), ...steps2, rest: `${before}| ${cut(tail, step.index, step[0].length)}` };
  }
  const counted = HEAD_BATCH.exec(head);
  if (counted === null) return { ...place7, rest: `${before}| ${tail}` };
  const batches = /^batch/i.test(counted[1] ?? "") ? { batches: integer(counted[3]) } : {};
  const rest = `${head.slice(0, counted.index)} ${split} | ${tail}`;
  return { ...place7, batch: integer(counted[2]), ...batches, shape: shapeOf(head.slice(0, counted.index)), rest };
}
function shapeOf(text3) {
  return text3.slice(0, 120).replace(/(?<![A-Za-z])(?:[-+]?[\d.][\d.,]*(?:e[-+]?\d+)?|nan|inf(?:inity)?)[a-z]{0,2}(?![A-Za-z])/gi, "#").replace(/[^A-Za-z#]+/g, " ").trim().slice(0, 40);
}
function cut(line2, from, length) {
  return `${line2.slice(0, from)}| ${line2.slice(from + length)}`;
}
function integer(text3) {
  return Number((text3 ?? "").replaceAll(",", ""));
}

// src/history/text/prefix.ts
var PREFIXES = [
  /^\[?\d{4}[-/.]\d{2}[-/.]\d{2}[T ,]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?/,
  /^\[?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?\]?(?=\s|$)/,
  /^\[\d{2}\.\d{2}\.\d{2}\|\d{2}:\d{2}:\d{2}\]/,
  /^[IWEF]\d{4,8} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w./-]{1,80}:\d+\]/,
  /^\[?(?:INFO|DEBUG|WARNING|WARN|ERROR|CRITICAL|SUCCESS|TRACE|NOTICE)\]?(?::[\w.]{1,80}:)?(?=[\s:|\]-]|$|(?<=:))/i,
  /^[\w./\\-]{1,80} - (?:INFO|DEBUG|WARNING|ERROR) - /,
  /^[\w.<>]{1,80}:[\w<>]{1,80}:\d+(?= - )/,
  /^\[[\w./-]{1,80}:\d+\]/,
  // Java's loggers put the thread before the level.
  /^\[[\w-]{1,40}\] {1,2}(?:INFO|DEBUG|WARN|ERROR) {1,2}[\w.$]{1,120} - /
];
var BETWEEN = /^[\s|:>-]+/;
var RANK2 = /^\s*(?:\[(?:rank|proc(?:ess)?|worker|gpu)[ =:_]?(\d+)\]:?|(?:rank|process|worker)[ =:_]?(\d+)\s*[:|\]]|\[\d+,(\d+)\]<std(?:out|err)>:)\s*/i;
function messageOf(line2) {
  let text3 = line2;
  let rank;
  for (let i = 0; i < 6; i++) {
    const before = text3.length;
    const ranked = RANK2.exec(text3);
    if (ranked !== null) {
      rank = Number(ranked[1] ?? ranked[2] ?? ranked[3]);
      text3 = text3.slice(ranked[0].length);
    }
    const trimmed = text3.trimStart();
    const prefix = PREFIXES.find((one) => one.test(trimmed));
    if (prefix !== void 0) text3 = trimmed.replace(prefix, "").replace(BETWEEN, "");
    if (text3.length === before) break;
  }
  return { text: text3, rank };
}

// src/history/text/line.ts
var WORTH = /loss|^s:|epoch|acc|iter|step|val|test|train|learn|rmse|auc|error|nll|stopp|ppl|perplex|\]\s|[|\t ]\d|score/i;
var REPEATS = /\b(?:best|saved?|saving|sav|checkpoint|restor\w*|load\w*|final|improv(?:e|ed|ing)|resum\w*|finished|total time|usage|default)\b/i;
var NEW_BEST = /^\s*[[(<*]{1,3}\s*(?:new best|best so far|improved)[\w ]{0,20}[\])>*!:]{1,3}\s*(?=[A-Za-z])/i;
var COUNTED4 = /\bsteps\s?[:=]/i;
var SUMMARY = /train_runtime|train_samples_per_second|eval_runtime['"]?: \S+$/;
var EARLY = /early[ -]stopp(?:ing|ed)(?!\s{0,8}[:=]?\s{0,8}(?:patience|counter|true|false|none|enabled|disabled|on\b|off\b|\d|\())|early_?stopp(?:ing|ed)(?!\w|['"]?\s{0,8}[=:(]|\s{1,8}(?:counter|patience))/i;
var BEST_FOLLOWS = /best iteration is:?\s*$/i;
var KEEPS_BEST = /best iteration is:?\s*$|restoring model weights from the end of the best epoch/i;
function readLine(line2) {
  if (!WORTH.test(line2)) return void 0;
  const { text: message, rank } = messageOf(line2);
  const { text: text3, family } = plainWords(message.replace(NEW_BEST, ""));
  const boosting = family?.boosting === true;
  const found = positionOf(text3);
  const { pairs, words: words2, tail } = pairsOf(found?.rest ?? text3, { bare: family?.bare, atEpoch: found?.epoch !== void 0 });
  const position2 = pairs.length === 0 && found?.epoch === void 0 && COUNTED4.test(text3) ? void 0 : found;
  const summary2 = SUMMARY.test(text3);
  const repeats2 = position2?.inner === true || summary2 || !boosting && REPEATS.test(words2);
  return {
    rank,
    position: position2?.inner === true || summary2 ? void 0 : position2,
    pairs: repeats2 ? [] : pairs,
    section: pairs.length > 0 ? void 0 : position2 === void 0 ? sectionOf(text3) : repeats2 ? void 0 : headingSplit(text3),
    starred: /^\s*\*/.test(text3),
    // What is said of a checkpoint behind the values stands in some lines of a shape and not in others.
    shape: position2?.shape ?? `after ${shapeOf(REPEATS.test(tail) ? words2 : words2 + tail)}`,
    boosting,
    stopsEarly: EARLY.test(message),
    bestFollows: BEST_FOLLOWS.test(message),
    keepsBest: KEEPS_BEST.test(message)
  };
}

// src/history/text/line-shapes.ts
var PLAN_FROM = 3;
var MOST_SHAPES = 4e3;
var MOST_NUMBERS = 48;
var FIELDS = ["epoch", "epochs", "batch", "batches", "step", "steps"];
var LineShapes = class {
  #seen = /* @__PURE__ */ new Map();
  #plans = /* @__PURE__ */ new Map();
  #from = new Int32Array(MOST_NUMBERS);
  #to = new Int32Array(MOST_NUMBERS);
  /** The answer is only good until the next call. */
  read(line2) {
    const shape = this.#scan(line2);
    if (shape === void 0) return readLine(line2);
    if (this.#plans.has(shape)) {
      const plan = this.#plans.get(shape);
      return plan === void 0 ? readLine(line2) : this.#fill(plan, line2);
    }
    const full = readLine(line2);
    const times = (this.#seen.get(shape) ?? 0) + 1;
    if (times < PLAN_FROM) {
      if (this.#seen.size < MOST_SHAPES) this.#seen.set(shape, times);
    } else if (this.#plans.size < MOST_SHAPES) this.#plans.set(shape, this.#plan(line2, full));
    return full;
  }
  #count = 0;
  /** Finds the numbers of a line and hashes the rest; undefined with too many numbers. */
  #scan(line2) {
    let first2 = 2166136261;
    let second = 2654435769;
    let count14 = 0;
    let before = 32;
    for (let i = 0; i < line2.length; i++) {
      let code2 = line2.charCodeAt(i);
      const end = STARTS[code2] === 1 && PART2[before] !== 1 ? numberEnd(line2, i, code2) : 0;
      if (end > 0) {
        if (count14 === MOST_NUMBERS) return void 0;
        this.#from[count14] = i;
        this.#to[count14] = end;
        count14++;
        code2 = isWhole2(line2, i, end) ? 1 : 2;
        i = end - 1;
        before = 48;
      } else before = code2;
      first2 = Math.imul(first2 ^ code2, 16777619);
      second = Math.imul(second ^ code2 + 127, 2246822507) ^ second >>> 13;
    }
    this.#count = count14;
    return (first2 >>> 0) * 1048576 + (second >>> 0 & 1048575);
  }
  #number(line2, ordinal) {
    return printedNumber(line2.slice(this.#from[ordinal], this.#to[ordinal]));
  }
  #plan(line2, full) {
    if (full === void 0) return void 0;
    const values = valuesOf(full);
    const source = values.map(() => -1);
    const count14 = this.#count;
    const [from, to] = [this.#from.slice(0, count14), this.#to.slice(0, count14)];
    for (let ordinal = 0; ordinal < count14; ordinal++) {
      const [start = 0, end = 0] = [from[ordinal], to[ordinal]];
      const changed2 = readLine(line2.slice(0, start) + another(line2.slice(start, end)) + line2.slice(end));
      if (changed2 === void 0 || signature(changed2) !== signature(full)) return void 0;
      for (const [field2, value5] of valuesOf(changed2).entries()) {
        if (Object.is(value5, values[field2])) continue;
        if (source[field2] !== -1 || !Object.is(printedNumber(line2.slice(start, end)), values[field2])) return void 0;
        source[field2] = ordinal;
      }
    }
    if (values.some((value5, field2) => value5 !== void 0 && source[field2] === -1)) return void 0;
    const position2 = full.position === void 0 ? void 0 : { ...full.position };
    const pairs = full.pairs.map((pair) => ({ ...pair }));
    return { line: { ...full, position: position2, pairs }, position: position2, pairs, source };
  }
  #fill({ line: read4, position: position2, pairs, source }, line2) {
    if (position2 !== void 0) {
      for (let i = 0; i < FIELDS.length; i++) {
        const [field2, ordinal] = [FIELDS[i], source[i] ?? -1];
        if (field2 !== void 0 && ordinal >= 0) position2[field2] = this.#number(line2, ordinal);
      }
    }
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i];
      if (pair === void 0) continue;
      const [value5, average] = [source[FIELDS.length + 2 * i] ?? -1, source[FIELDS.length + 2 * i + 1] ?? -1];
      if (value5 >= 0) pair.value = this.#number(line2, value5);
      if (average >= 0) pair.average = this.#number(line2, average);
    }
    return read4;
  }
};
function valuesOf(read4) {
  return [...FIELDS.map((field2) => read4.position?.[field2]), ...read4.pairs.flatMap((pair) => [pair.value, pair.average])];
}
function signature(read4) {
  const pairs = read4.pairs.map((pair) => [pair.name, pair.split, pair.average === void 0]);
  const { position: position2 } = read4;
  const place7 = position2 === void 0 ? [] : [position2.bar, position2.shape, ...FIELDS.map((field2) => position2[field2] === void 0)];
  return JSON.stringify([
    read4.rank,
    read4.section,
    read4.starred,
    read4.shape,
    read4.boosting,
    read4.stopsEarly,
    read4.bestFollows,
    read4.keepsBest,
    pairs,
    place7
  ]);
}
function another(text3) {
  const digit = /\d(?=\D*$)/.exec(text3.replace(/[eE].*/, ""));
  if (digit === null) return "1.5";
  const at2 = digit.index;
  return `${text3.slice(0, at2)}${text3[at2] === "3" ? 4 : 3}${text3.slice(at2 + 1)}`;
}
function isDigit2(code2) {
  return code2 >= 48 && code2 <= 57;
}
var PART2 = tableOf2(/[\w@.]/);
var STARTS = tableOf2(/[\d+.\-nNiI]/);
function tableOf2(pattern) {
  return Uint8Array.from({ length: 128 }, (_, code2) => pattern.test(String.fromCharCode(code2)) ? 1 : 0);
}
function numberEnd(line2, from, first2) {
  let i = from;
  if (first2 === 45 || first2 === 43) i++;
  const code2 = line2.charCodeAt(i) | 32;
  if (code2 === 110 || code2 === 105) return wordEnd(line2, i);
  const digits = i;
  while (isDigit2(line2.charCodeAt(i))) i++;
  if (line2.charCodeAt(i) === 46 && isDigit2(line2.charCodeAt(i + 1))) {
    i++;
    while (isDigit2(line2.charCodeAt(i))) i++;
  }
  if (i === digits) return 0;
  if ((line2.charCodeAt(i) | 32) === 101) {
    const sign = line2.charCodeAt(i + 1);
    const exponent = sign === 45 || sign === 43 ? i + 2 : i + 1;
    if (isDigit2(line2.charCodeAt(exponent))) {
      i = exponent;
      while (isDigit2(line2.charCodeAt(i))) i++;
    }
  }
  return i;
}
function wordEnd(line2, from) {
  const word2 = line2.slice(from, from + 3).toLowerCase();
  if (word2 !== "nan" && word2 !== "inf") return 0;
  const end = line2.slice(from, from + 8).toLowerCase() === "infinity" ? from + 8 : from + 3;
  return PART2[line2.charCodeAt(end)] === 1 ? 0 : end;
}
function isWhole2(line2, from, to) {
  for (let i = from; i < to; i++) {
    const code2 = line2.charCodeAt(i);
    if (!isDigit2(code2) && code2 !== 45 && code2 !== 43) return false;
  }
  return true;
}

// src/history/text/logged-series.ts
var SeriesStore = class {
  #limits;
  #series = /* @__PURE__ */ new Map();
  #lastOf = /* @__PURE__ */ new WeakMap();
  /** Shape of the lines that are read now. */
  shape = "";
  constructor(limits) {
    this.#limits = limits;
  }
  get all() {
    return [...this.#series.values()];
  }
  /** `bars`: see {@link LoggedSeries.bars}. Called for every value of a log: no object is made. */
  push(pair, split, level2, x, epoch, value5 = pair.value, bars) {
    const series = this.#seriesOf(pair, split, level2, bars);
    if (series === void 0) return;
    const before = series.builder.lastX;
    if (x !== before) series.advance += x < before ? -1 : 1;
    series.builder.push(x, value5, epoch);
    series.measured ||= pair.decimals !== 0 || !Number.isFinite(value5);
    if (pair.decimals > series.decimals) series.decimals = pair.decimals;
  }
  #seriesOf(pair, split, level2, bars) {
    const last = this.#lastOf.get(pair);
    if (last !== void 0 && last.split === split && last.level === level2 && last.bars === bars) return last;
    const id = `${level2} ${split ?? ""} ${pair.name}
${this.shape}`;
    let series = this.#series.get(id);
    if (series === void 0) {
      if (this.#series.size >= this.#limits.series) return void 0;
      const axis = level2 === "epoch" ? "epoch" : "step";
      const builder = new SeriesBuilder({ axis, samePosition: "last", maxPoints: this.#limits.points, room: this.#limits.room });
      const told = { name: pair.name, split, axis, level: level2, shape: this.shape, builder, bars };
      series = { ...told, decimals: 0, measured: false, advance: 0 };
      this.#series.set(id, series);
    }
    this.#lastOf.set(pair, series);
    return series;
  }
};

// src/history/text/log.ts
var LONGEST4 = 8e3;
var TrainingLog = class {
  #store;
  #rank;
  #epoch;
  #step;
  #split;
  #firstEpoch;
  #batches;
  #table;
  /** Where a line without values said that the training stands: the values in the lines below belong there. */
  #place;
  /** The split that a heading announced, for lines that say neither a split nor a position. */
  #section;
  /** How many steps the training counts to, where it counts them for each epoch. */
  #stepsOfEpoch;
  #stepsOfAll = false;
  #bars = new BarPasses();
  #box = new BoxTable();
  #shapes = new LineShapes();
  /** Lines that are no head of a table. Those of a shape that was met before are the same object each time. */
  #noHeads = /* @__PURE__ */ new WeakSet();
  #skipNext = false;
  boosting = false;
  reinforcement = false;
  stoppedEarly = false;
  /** The trainer says that its best model is what remains. */
  keepsBest = false;
  /** The losses are sums since the row before, as in spaCy's table. */
  summed = false;
  ranks = /* @__PURE__ */ new Set();
  planned;
  constructor(limits) {
    this.#store = new SeriesStore(limits);
    this.#batches = new EpochBatches(limits.series);
  }
  /** Takes the next line; true when it gave a point. */
  take(line2) {
    if (line2.length > LONGEST4 || this.#box.take(line2, (box) => this.#boxed(box))) return false;
    const read4 = this.#shapes.read(line2);
    if (read4 === void 0 || read4.rank !== void 0 && this.#otherRank(read4.rank)) return false;
    if (read4.stopsEarly) this.stoppedEarly = true;
    if (read4.keepsBest) this.keepsBest = true;
    if (this.#skipNext) {
      this.#skipNext = false;
      return false;
    }
    this.#skipNext = read4.bestFollows;
    if (read4.pairs.length === 0 && !(this.#table === void 0 && this.#noHeads.has(read4))) {
      if (this.#tableLine(messageOf(line2).text)) return true;
      this.#noHeads.add(read4);
    }
    this.boosting ||= read4.boosting;
    const { pairs, starred } = read4;
    if (this.#isEvaluation(read4)) return false;
    const position2 = this.#inEpoch(read4.position);
    if (position2 !== void 0) this.#at(position2, pairs.length > 0, read4.section);
    else if (read4.section !== void 0) this.#section = read4.section;
    if (pairs.length === 0 || position2 === void 0 && this.#epoch === void 0 && this.#step === void 0) return false;
    this.#store.shape = read4.shape;
    let gave = false;
    for (const pair of pairs) gave = this.#put(pair, position2, starred, pairs) || gave;
    this.#split = pairs.at(-1)?.split ?? (starred ? this.#split : void 0);
    return gave;
  }
  /** Where bars were drawn for several passes, each of them is an epoch; where one was, its frames are steps. */
  get series() {
    const { all } = this.#store;
    const severalPasses = this.#bars.passes > 1;
    return all.filter(({ level: level2, bars }) => bars === void 0 || level2 === "epoch" === severalPasses);
  }
  /** Ranks of a distributed job print the same lines: the lowest is listened to, which is often the only one that validates. */
  #otherRank(rank) {
    if (this.ranks.size < 1e3) this.ranks.add(rank);
    this.#rank = Math.min(rank, this.#rank ?? rank);
    return rank !== this.#rank;
  }
  /**
   * `step 10/88` below the heading of an evaluation, where the training counts to 614: a batch of the evaluation, whose value says
   * nothing of the whole, and no step of the training.
   */
  #isEvaluation({ position: position2, pairs }) {
    const total = position2?.steps;
    if (total === void 0 || position2?.bar || position2?.epoch !== void 0 || pairs.length === 0) return false;
    const evaluates = this.#section === "validation" || this.#section === "test";
    if (!evaluates) this.#stepsOfEpoch = total;
    return evaluates && this.#stepsOfEpoch !== void 0 && this.#stepsOfEpoch !== total && pairs.every(({ split }) => !split);
  }
  /**
   * A batch without an epoch, or a step of how many, is one of the epoch named last; where none ever is, batches count the steps. Where
   * steps were counted before any epoch was named, they are those of the whole training.
   */
  #inEpoch(position2) {
    if (position2 === void 0 || position2.bar || position2.epoch !== void 0) return position2;
    const isStepOf = position2.step !== void 0 && position2.steps !== void 0;
    if (this.#epoch === void 0 && isStepOf) this.#stepsOfAll = true;
    if (position2.batch === void 0 && (!isStepOf || this.#stepsOfAll)) return position2;
    const { batch = position2.step ?? 0, step: _, steps: __, ...rest } = position2;
    return this.#epoch === void 0 ? { ...rest, step: batch } : { ...rest, epoch: this.#epoch, batch };
  }
  #at(position2, hasValues, heading) {
    if (!position2.bar) {
      this.#section = heading === "train" ? void 0 : heading;
      const isPlace = position2.step !== void 0 || position2.batch !== void 0;
      this.#place = isPlace && !hasValues ? { ...position2 } : void 0;
    }
    if (position2.epoch !== void 0) {
      if (position2.epoch === 0) this.#firstEpoch = 0;
      this.#firstEpoch ??= position2.epoch;
      this.#epoch = position2.epoch;
      if (position2.epochs !== void 0 && position2.epochs > 1) this.planned = { axis: "epoch", end: position2.epochs };
    }
    if (position2.step !== void 0) {
      this.#step = position2.step;
      if (position2.steps !== void 0 && position2.epoch === void 0 && !position2.bar)
        this.planned = { axis: "step", end: position2.steps };
    }
  }
  #put(pair, position2, starred, line2) {
    const inherited = position2 === void 0 ? this.#section : void 0;
    const split = pair.split ?? inherited ?? (starred ? this.#split ?? "validation" : void 0);
    const at2 = position2 ?? this.#place;
    const own = at2 !== void 0 && !at2.bar;
    if (pair.ofBatch && (!own || at2.step === void 0 && at2.batch === void 0)) return false;
    const ofTraining = isTraining(split) || at2 === this.#place || line2.some((one) => isTraining(one.split));
    if (own && at2.step !== void 0) this.#store.push(pair, split, "step", at2.step, this.#epoch);
    else if (own && at2.epoch !== void 0 && at2.batch !== void 0 && ofTraining) this.#pushBatch(pair, split, at2);
    else this.#pushInherited(pair, split, position2);
    return true;
  }
  /** The values of a bar, of a batch of an evaluation, or of a line without a position hold for the epoch so far. */
  #pushInherited(pair, split, position2) {
    const value5 = isTraining(split) ? pair.value : pair.average ?? pair.value;
    const epoch = position2?.epoch ?? this.#epoch;
    const step = position2?.step ?? this.#step;
    if (epoch === void 0 && position2?.bar && position2.step !== void 0 && position2.steps) {
      this.#pushFrame(pair, split, position2.step, position2.steps, value5);
      return;
    }
    if (epoch !== void 0) this.#store.push(pair, split, "epoch", epoch, void 0, value5);
    else if (step !== void 0) this.#store.push(pair, split, "step", step, void 0, value5);
  }
  /** A frame of a bar that names no epoch: a step of the first pass, and the latest value of its pass. */
  #pushFrame(pair, split, step, steps2, value5) {
    const place7 = this.#bars.at(step, steps2);
    if (place7 === void 0) return;
    this.#store.shape = `bar of ${steps2}`;
    if (place7.pass === 1 && isTraining(split)) this.#store.push(pair, split, "step", step, void 0, value5, steps2);
    this.#store.push(pair, split, "epoch", place7.pass, void 0, value5, steps2);
  }
  /** A batch of how many gives a step; without the number of batches, steps go on counting from one epoch to the next. */
  #pushBatch(pair, split, position2) {
    const { epoch = 0, batch = 0, batches } = position2;
    if (batches !== void 0) {
      const base = this.#firstEpoch === 0 ? 0 : 1;
      const part2 = batch / Math.max(1, batches);
      this.#store.push(pair, split, "batch", (epoch - base) * batches + batch, epoch - 1 + part2);
      return;
    }
    const step = this.#batches.stepAt(`${split} ${pair.name}`, epoch, batch);
    if (step !== void 0) this.#store.push(pair, split, "batch", step);
  }
  /** Whether the line belongs to a table printed among the others. */
  #tableLine(line2) {
    const table2 = this.#table;
    if (table2 !== void 0) {
      const row2 = consoleRow(line2, table2);
      if (row2 !== void 0) {
        this.#tableRow(table2, row2);
        return true;
      }
      if (/^[\s|+-]*$/.test(line2)) return true;
    }
    const header = /[A-Za-z]/.test(line2) ? consoleHeader(line2) : void 0;
    if (header !== void 0) this.#table = header;
    return header !== void 0;
  }
  /** A box: everything at the number of steps that it names. */
  #boxed(box) {
    const x = stepOf(box);
    if (x === void 0) return;
    this.reinforcement ||= isReinforcement2(box);
    this.#store.shape = "box";
    for (const [name2, value5] of box) if (name2 !== "step") this.#store.push({ name: name2, value: value5, decimals: 4 }, void 0, "step", x);
  }
  #tableRow(table2, row2) {
    const x = row2[table2.axisColumn] ?? 0;
    this.#store.shape = "table";
    row2.forEach((value5, column) => {
      const name2 = table2.names[column] ?? "";
      if (value5 === void 0 || column === table2.axisColumn || /^(?:E|#|epoch|step)$/i.test(name2)) return;
      this.summed ||= table2.names[table2.axisColumn] === "#";
      const split = table2.names[table2.axisColumn] === "#" && !/loss/i.test(name2) ? "validation" : void 0;
      this.#store.push({ name: name2, value: value5, decimals: 4 }, split, table2.axis === "epoch" ? "epoch" : "step", x);
    });
  }
};
function isTraining(split) {
  return split === void 0 || split === "train";
}

// src/history/text/text-log.ts
var FORMAT2 = "text-log";
var FEWEST_POINTS = 3;
var MOST_PER_ADVANCE = 4;
var FEW_DECIMALS = 3;
var textLog = { name: FORMAT2, recognise: recognise9, read: read3 };
function recognise9(sample, reached = 0) {
  const { text: text3 } = sample;
  if (text3 === void 0 || isDocument(sample)) return void 0;
  const score2 = withoutColours(text3) !== text3 ? 0.95 : isSpacedHeader(/\S.*/.exec(text3)?.[0] ?? "") ? 0.6 : 0.35;
  if (score2 <= reached) return void 0;
  const found = sample.remember("text-log", () => evidence2([text3, new TextDecoder().decode(sample.tail)]));
  return found === void 0 ? void 0 : { score: score2, because: { code: "line-shape", ...found } };
}
function evidence2(parts) {
  let best2;
  for (const part2 of parts) {
    const log = new TrainingLog(withRoom(DEFAULT_LIMITS));
    let example = "";
    for (const line2 of part2.split(/[\r\n]+/)) {
      const plain2 = withoutColours(line2);
      if (log.take(plain2)) example = plain2;
    }
    const found = worthReading(log.series);
    const lines = Math.max(0, ...found.map((one) => one.builder.points));
    const shown2 = (example.trim() || (found[0]?.name ?? "")).slice(0, 120);
    if (lines >= FEWEST_POINTS && lines > (best2?.lines ?? 0)) best2 = { example: shown2, lines };
  }
  return best2;
}
function worthReading(series) {
  const enough = series.filter(
    ({ builder, advance }) => builder.points >= FEWEST_POINTS && advance > builder.points / MOST_PER_ADVANCE
  );
  const measures = enough.filter((one) => one.measured);
  const trains = measures.some((one) => isLossName(one.name) || one.split !== void 0 || splitOf(one.name) !== void 0);
  const shapes = new Set(measures.map(({ shape }) => shape));
  const weighs = ({ name: name2, measured: measured2, shape }) => !measured2 && isLossName(name2) && !shapes.has(shape);
  return trains ? onePerName(enough.filter((one) => !weighs(one))) : [];
}
function onePerName(series) {
  const kept = /* @__PURE__ */ new Map();
  for (const one of series) {
    const id = `${one.level} ${one.split ?? ""} ${one.name}`;
    const other = kept.get(id);
    if (other === void 0 || weight(other) <= weight(one)) kept.set(id, one);
  }
  return [...kept.values()];
}
function weight({ bars, builder }) {
  return bars ?? builder.points;
}
async function read3([file], context) {
  if (file === void 0) return refusedFiles([], { code: "empty" });
  const log = new TrainingLog(context.limits);
  const lines = new LogLines(file.content, context.limits.lineBytes);
  for await (const batch of lines.batches()) for (const { text: text3 } of batch) log.take(text3);
  const kept = worthReading(log.series);
  if (kept.length === 0) return refusedFiles([file], { code: "no-series", saw: log.series.map((one) => one.name).slice(0, 12) });
  const all = kept.map((one) => ({ logged: one, points: one.builder.finish() }));
  const built = all.filter(({ points }) => !isTangled(points));
  const tangled = tangledLoss(all, built);
  if (tangled !== void 0) return refusedFiles([file], { code: "untangled", detail: tangled });
  const series = named2(built, log);
  const notes = notesOf2(file.path, log, lines, built);
  const breaks = commonBreaks(judged2(built).map(({ points }) => points));
  const piece = {
    place: file.path,
    precision: "rounded",
    series,
    breaks,
    ...ending(log, series),
    ...log.boosting ? { boosting: true } : {},
    ...log.keepsBest ? { checkpoint: { keeps: "best" } } : {},
    files: [{ path: file.path, format: FORMAT2, because: context.because }],
    notes
  };
  return { pieces: [piece], refused: [], notes: [] };
}
function tangledLoss(all, sound) {
  const isLoss = ({ logged: logged3 }) => isLossName(logged3.name);
  if (sound.some(isLoss)) return void 0;
  const tangled = all.filter((one) => !sound.includes(one));
  return (tangled.find(isLoss) ?? (sound.length === 0 ? tangled[0] : void 0))?.logged.name;
}
function judged2(built) {
  const measures = built.filter(({ logged: logged3 }) => isQualityName(logged3.name));
  return measures.length > 0 ? measures : built;
}
function named2(built, { reinforcement, summed }) {
  const names2 = /* @__PURE__ */ new Map();
  for (const one of built) names2.set(freeName(one.logged, names2), one);
  const splits = built.map(({ logged: logged3 }) => logged3.split ?? splitOf(logged3.name));
  const profile2 = {
    bareRole: "train",
    test: splits.includes("validation") ? "test" : "validation",
    ...reinforcement ? { adversarial: true } : {},
    columns: [...names2].flatMap(
      ([name2, { logged: logged3 }]) => override(name2, logged3, { summed, hasValidation: splits.includes("validation") })
    )
  };
  const namings = measuresApart(nameSeries([...names2.keys()], profile2));
  return [...names2].flatMap(([name2, { logged: logged3, points }]) => {
    const naming2 = namings.get(name2);
    if (naming2 === void 0) return [];
    const { x, y, epochs, buckets } = points;
    const more = { ...epochs === void 0 ? {} : { epochs }, ...buckets === void 0 ? {} : { buckets } };
    return [{ ...naming2, name: name2, axis: logged3.axis, x, y, ...more }];
  });
}
function measuresApart(namings) {
  const wordsOf2 = (name2) => tokenise(name2).filter((word2) => splitOf(word2) === void 0);
  const saysLoss = (name2) => wordsOf2(name2).some((word2) => LOSS_WORDS.has(word2));
  const trained = [...namings].filter(([, { role, metric }]) => role === "train" && metric === "loss").map(([name2]) => name2);
  if (!trained.some(saysLoss)) return namings;
  const known2 = new Set(trained.map((name2) => wordsOf2(name2).join(" ")));
  const isOther = (name2, { role, metric }) => (role === "validation" || role === "test") && metric === "loss" && !saysLoss(name2) && !known2.has(wordsOf2(name2).join(" "));
  return new Map(
    [...namings].map(([name2, naming2]) => [name2, isOther(name2, naming2) ? { ...naming2, metric: "error", component: false } : naming2])
  );
}
function freeName(logged3, taken) {
  const split = logged3.split === "validation" ? "val" : logged3.split;
  const named4 = split === void 0 ? logged3.name : `${split} ${logged3.name}`;
  const candidates2 = [logged3.name, named4, `${named4} per ${logged3.level}`];
  return candidates2.find((name2) => !taken.has(name2)) ?? `${logged3.name} ${taken.size + 1}`;
}
function override(name2, { split, level: level2 }, { summed, hasValidation }) {
  const exactly = new RegExp(`^${literal(name2)}$`);
  const role = split === "test" && !hasValidation ? "validation" : split;
  const aggregation = role === "train" && level2 === "epoch" ? { aggregation: "epoch-mean" } : {};
  if (/^(?:learn|test\d*)$/.test(name2))
    return [
      [
        exactly,
        { role: name2 === "learn" ? "train" : "validation", metric: "loss", direction: "min", component: false, subset: name2 }
      ]
    ];
  if (ADVERSARIAL_PARTS.test(name2))
    return [[exactly, { role: "train", metric: "loss", direction: "min", component: true, adversarial: true }]];
  if (summed && /loss/i.test(name2)) return [[exactly, { role: "train", aggregation: "window-sum" }]];
  if (/^score$/i.test(name2) && role === "validation") return [[exactly, { role, metric: "accuracy", direction: "max" }]];
  return role === void 0 ? [] : [[exactly, { role, ...aggregation }]];
}
function ending(log, series) {
  const { planned } = log;
  if (planned === void 0)
    return log.stoppedEarly ? { completion: "complete", ending: "early-stopping" } : { completion: "unknown" };
  const onAxis = series.filter((one) => one.axis === planned.axis);
  const [first2, last] = [Math.min(...onAxis.map((one) => one.x[0] ?? 0)), Math.max(...onAxis.map((one) => one.x.at(-1) ?? 0))];
  if (onAxis.length === 0) return { completion: "unknown", planned };
  const reached = last >= planned.end - (first2 === 0 ? 1 : 0);
  if (reached) return { completion: "complete", ending: "planned", planned };
  if (log.stoppedEarly) return { completion: "complete", ending: "early-stopping", planned };
  if (first2 > 1 && last === planned.end - 1) return { completion: "unknown", planned };
  return { completion: planned.axis === "epoch" ? "incomplete" : "unknown", planned };
}
function notesOf2(path, log, lines, built) {
  const notes = [];
  if (lines.overlong > 0) notes.push({ code: "rows-dropped", path, count: lines.overlong, firstLine: lines.firstOverlong });
  if (log.ranks.size > 1) notes.push({ code: "interleaved", path, runs: log.ranks.size });
  const losses = built.filter(({ logged: logged3, points }) => isLossName(logged3.name) && points.y.some(Number.isFinite));
  const decimals = Math.max(0, ...losses.map(({ logged: logged3 }) => logged3.decimals));
  if (losses.length > 0 && decimals < FEW_DECIMALS) notes.push({ code: "rounded", path, digits: decimals });
  for (const { logged: logged3, points } of built) {
    if (points.buckets !== void 0)
      notes.push({ code: "thinned", path, series: logged3.name, points: points.points, kept: points.x.length });
  }
  const restarts = Math.max(0, ...judged2(built).map(({ points }) => points.breaks.filter(({ kind }) => kind === "restart").length));
  if (restarts > 0) notes.push({ code: "restarted", path, segments: restarts + 1 });
  return notes;
}

// src/history/text/formats.ts
var textFormats = [textLog, bareValues];

// src/history/read.ts
var FORMATS = [
  ...binaryFormats,
  ...jsonFormats,
  ...jsonLinesFormats,
  ...tableFormats,
  ...textFormats
];
var FORMAT_NAMES = FORMATS.map(({ name: name2 }) => name2);
async function readHistories(given, options = {}) {
  const files = given.map(sourceFileOf);
  const bytes = files.reduce((sum2, { content }) => sum2 + content.size, 0);
  const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits }, bytes, options.clock);
  const limits = withRoom(budget.limits, budget);
  const unpacked2 = await unpack(files, { budget, ...options.zstd !== void 0 && { zstd: options.zstd } });
  const chosen = await chooseFormats(unpacked2.files, limits, options.readAs);
  const read4 = await readGroups(chosen.groups, limits, options.sqlite);
  const looked = unpacked2.files.length + unpacked2.beyond.length;
  const assembled = assembleRuns(read4.pieces, files.length === 1 ? files[0]?.path : void 0);
  return {
    runs: assembled.runs,
    refused: [...unpacked2.refused, ...chosen.refused, ...leftOut2(unpacked2.beyond[0], "files", looked, limits), ...read4.refused],
    notes: [...unpacked2.notes, ...read4.notes, ...assembled.notes]
  };
}
async function chooseFormats(files, limits, readAs) {
  const groups = /* @__PURE__ */ new Map();
  const refused = [];
  const sorted = [...files].sort(byPath);
  const choices = [];
  for (const { one: file, at: at2 } of bySize(sorted, ({ content }) => content.size))
    choices[at2] = await limits.budget.leavingSome(TIME, () => chooseFormat(file, limits, readAs));
  for (const [at2, file] of sorted.entries()) {
    const choice = choices[at2];
    if (choice === void 0) continue;
    if ("refuse" in choice) {
      refused.push({ path: file.path, because: choice.refuse });
      continue;
    }
    const { format, because } = choice;
    const id = `${format.name}
${format.groupOf?.(file.path) ?? `
${file.path}`}`;
    const group = groups.get(id);
    if (group === void 0) groups.set(id, { format, because, files: [file] });
    else group.files.push(file);
  }
  return { groups: [...groups.values()], refused };
}
async function chooseFormat(file, limits, readAs) {
  const { size } = file.content;
  if (size === 0) return { refuse: { code: "empty" } };
  if (size > limits.fileBytes) return { refuse: { code: "too-large", limit: "fileBytes", value: size, allowed: limits.fileBytes } };
  if (readAs !== void 0) return namedFormat(readAs);
  try {
    const choice = bestFormat(await takeSample(file));
    return "refuse" in choice && isCostly(file.content) ? bestFormat(await takeSample(file, true)) : choice;
  } catch (error) {
    return { refuse: refusalOf2(error) };
  }
}
function namedFormat(readAs) {
  const format = FORMATS.find(({ name: name2 }) => name2 === readAs);
  if (format !== void 0) return { format, because: { code: "read-as" } };
  return { refuse: { code: "read-as-failed", format: readAs, detail: FORMAT_NAMES.join(", ") } };
}
function bestFormat(sample) {
  let best2;
  for (const format of FORMATS) {
    const recognition2 = format.recognise(sample, best2?.score ?? 0);
    if (recognition2 === void 0 || best2 !== void 0 && best2.score >= recognition2.score) continue;
    const choice = "refuse" in recognition2 ? recognition2 : { format, because: recognition2.because };
    best2 = { score: recognition2.score, choice };
  }
  if (best2 !== void 0) return best2.choice;
  if (sample.text === void 0) return { refuse: { code: "binary" } };
  if (sample.text.trim() === "") return { refuse: { code: "empty" } };
  const columns = headerAlone(sample.text);
  return { refuse: columns ? { code: "no-rows", columns } : { code: "unknown-format", saw: firstLine(sample.text) } };
}
function headerAlone(text3) {
  const lines = text3.split(/\r\n?|\n/, 50).filter((line2) => line2.trim() !== "");
  const columns = (lines[0] ?? "").split(/[,;\t]/).map((name2) => name2.trim().replace(/^"(.*)"$/, "$1"));
  const areNames = columns.length > 1 && columns.every((name2) => name2.length <= 60 && !/[:=]|\d\.\d/.test(name2));
  return lines.length === 1 && areNames && measuresOf(columns).length > 0 ? columns.slice(0, 12) : void 0;
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function firstLine(text3) {
  const line2 = text3.split(/[\r\n]/, 50).find((one) => one.trim() !== "");
  return (line2 ?? "").trim().slice(0, 80);
}

// src/report/clean.ts
var MAX_NAME = 80;
var TAIL = 30;
function clean(untrusted, limit2 = MAX_NAME) {
  const visible = untrusted.slice(0, 2e4).replace(/[\p{Z}\t\n\v\f\r\u0085]+/gu, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "").replace(new RegExp("(\\p{M}{2})\\p{M}+", "gu"), "$1").trim();
  const points = Array.from(visible);
  if (points.length <= limit2) return visible === "" ? "(no name)" : visible;
  const tail = Math.min(TAIL, Math.floor(limit2 / 2));
  return `${points.slice(0, limit2 - tail - 1).join("")}…${points.slice(points.length - tail).join("")}`;
}
var plain = {
  name: (untrusted) => clean(untrusted),
  strong: (text3) => text3,
  link: (label2, url) => `${label2} (${url})`
};

// src/report/chart/curves.ts
function lineOf(role, curves, label2) {
  const [first2, ...others] = curves.filter(({ y }) => y.length > 0);
  if (!first2) return void 0;
  return { role, ...others.length === 0 ? first2 : medianOf([first2, ...others]), ...label2 !== void 0 && { label: label2 } };
}
function medianOf(curves) {
  const { x } = curves.reduce((a, b) => b.x.length > a.x.length ? b : a);
  const [y, low, high] = [new Float64Array(x.length), new Float64Array(x.length), new Float64Array(x.length)];
  const readers = curves.map(reader);
  for (const [i, at2] of x.entries()) {
    const values = Float64Array.from(readers.map((read4) => read4(at2)).filter(Number.isFinite)).sort();
    const middle = values.length >> 1;
    y[i] = values.length % 2 === 1 ? values[middle] ?? Number.NaN : ((values[middle - 1] ?? Number.NaN) + (values[middle] ?? Number.NaN)) / 2;
    low[i] = values[0] ?? Number.NaN;
    high[i] = values.at(-1) ?? Number.NaN;
  }
  return { x, y, band: { low, high } };
}
function reader({ x, y }) {
  let right = 0;
  return (at2) => {
    while (right < x.length - 1 && (x[right] ?? 0) < at2) right++;
    const left = Math.max(0, right - 1);
    const [x0 = 0, x1 = 0, y0 = Number.NaN, y1 = Number.NaN] = [x[left], x[right], y[left], y[right]];
    if (at2 < (x[0] ?? 0) || at2 > x1) return Number.NaN;
    return x1 === at2 || x1 === x0 ? y1 : y0 + (y1 - y0) * (at2 - x0) / (x1 - x0);
  };
}
function passesOf({ x, y }) {
  const starts = [0, ...Array.from(x.keys()).filter((i) => i > 0 && (x[i] ?? 0) < (x[i - 1] ?? 0))];
  return starts.map((start, i) => ({ x: x.subarray(start, starts[i + 1]), y: y.subarray(start, starts[i + 1]) }));
}
function bestOf({ x, y }, better = "lower") {
  let best2;
  for (const [i, value5] of y.entries()) {
    if (!Number.isFinite(value5)) continue;
    if (best2 === void 0 || (better === "lower" ? value5 < best2.value : value5 > best2.value)) best2 = { at: x[i] ?? 0, value: value5 };
  }
  return best2;
}
function endOf({ x, y }) {
  const last = y.findLastIndex(Number.isFinite);
  return last < 0 ? void 0 : { at: x[last] ?? 0, value: y[last] ?? 0 };
}
function finiteCount({ y }) {
  return y.reduce((count14, value5) => count14 + (Number.isFinite(value5) ? 1 : 0), 0);
}
function valueNear({ x, y }, at2) {
  const index = x.findIndex((place7) => place7 >= at2);
  const value5 = y[index];
  return value5 !== void 0 && Number.isFinite(value5) ? value5 : void 0;
}

// src/report/early-stopping.ts
var PATIENCES = [5, 10, 20, 50, 100];
function stoppingOf(series) {
  const { x, y } = series;
  const end = y.at(-1);
  const first2 = x[0];
  const last = x.at(-1);
  if (end === void 0 || first2 === void 0 || last === void 0 || !Number.isFinite(end) || series.direction !== "min")
    return void 0;
  const best2 = y.reduce((low, value5) => value5 < low ? value5 : low, Number.POSITIVE_INFINITY);
  const step = y.length > 1 ? (last - first2) / (y.length - 1) : 1;
  const each = Math.abs(step - 1) < 0.01;
  const bestAt2 = y.indexOf(best2);
  for (const patience of PATIENCES) {
    const replayed = replay(y, patience);
    if (replayed === void 0) return void 0;
    if (replayed.stop < bestAt2 || replayed.best > best2) continue;
    const saved = Math.round(last - (x[replayed.stop] ?? last));
    const share = end > 0 && best2 > 0 ? (end - replayed.best) / end : 0;
    return saved > 0 ? { patience, saved, total: Math.round(each ? last - first2 + 1 : last), each, share } : void 0;
  }
  return void 0;
}
function replay(y, patience) {
  let best2 = Number.POSITIVE_INFINITY;
  let since = 0;
  for (let i = 0; i < y.length; i++) {
    const value5 = y[i] ?? Number.NaN;
    if (value5 < best2) {
      best2 = value5;
      since = 0;
    } else if (++since >= patience) return { stop: i, best: best2 };
  }
  return void 0;
}

// src/report/facts.ts
function mainSeries(diagnosis) {
  const train3 = seriesAt(diagnosis.history, diagnosis.main.train);
  const validation = seriesAt(diagnosis.history, diagnosis.main.validation);
  return { ...train3 && { train: train3 }, ...validation && { validation } };
}
function quotedSeries(diagnosis, finding) {
  const main = mainSeries(diagnosis);
  const { series } = diagnosis.history;
  const judged3 = finding && series.find(({ name: name2 }) => name2 === finding.series[0]);
  if (judged3 === void 0 || main.validation === void 0 || !isOtherSet(judged3, main.validation)) return main;
  const train3 = series.find(({ name: name2, role }) => role === "train" && finding?.series.includes(name2)) ?? main.train;
  return { validation: judged3, ...train3 && { train: train3 } };
}
function isOtherSet(judged3, main) {
  return judged3 !== main && judged3.role === main.role && judged3.metric === main.metric;
}
function bestOf2(finding) {
  const { best: best2, bestAt: bestAt2 } = finding?.evidence ?? {};
  return best2 === void 0 || bestAt2 === void 0 ? void 0 : { at: bestAt2, value: best2 };
}
function quotedReplicate(run, finding) {
  return run.replicates.find(({ findings }) => finding !== void 0 && findings.includes(finding)) ?? shownOf(run);
}
function factsOf3(run, finding) {
  const shown2 = quotedReplicate(run, finding);
  const { train: train3, validation } = quotedSeries(shown2, finding);
  const isMain = validation === mainSeries(shown2).validation;
  const judged3 = validation ?? train3 ?? shown2.history.series[0];
  const axis = judged3?.axis ?? "epoch";
  const sameAxis = train3 !== void 0 && train3.axis === axis;
  const best2 = isMain ? shown2.best : bestOf2(finding) ?? (validation && extentOf(validation).min);
  const end = isMain ? shown2.last : validation && lastFinite(validation);
  const trainAtBest = sameAxis && best2 ? valueAt(train3, best2.at) : void 0;
  const trainAtEnd = sameAxis ? lastFinite(train3)?.value : void 0;
  const restarted = shown2.history.breaks.some(({ kind }) => kind === "restart");
  const stopping = validation && !restarted ? stoppingOf(validation) : void 0;
  return {
    run: run.run.key,
    axis,
    last: judged3?.x.at(-1) ?? 0,
    ...named3("validation", validation ?? brokenLoss(shown2.history, "validation")),
    ...(!isMain || validation?.component) && { other: true },
    ...named3("training", train3 ?? brokenLoss(shown2.history, "train")),
    ...train3?.component && { trainingPart: true },
    ...best2 && { best: best2 },
    ...end && { end },
    ...judged3 !== void 0 && judged3.y.length > 0 && !Number.isFinite(judged3.y.at(-1)) && { broken: true },
    ...trainAtBest !== void 0 && { trainAtBest },
    ...trainAtEnd !== void 0 && { trainAtEnd },
    ...stopping && { stopping },
    ...unfinished(shown2.history),
    ...shown2.history.boosting && { boosting: true },
    ...shown2.modelled && { modelled: true },
    replicates: run.replicates.length,
    ...run.replicates.length > 1 && { replicate: shown2.history.name, means: meansOf(run, finding) }
  };
}
function unfinished({ completion, planned }) {
  return completion === "incomplete" ? { unfinished: planned === void 0 ? {} : { planned } } : {};
}
function meansOf(run, finding) {
  const quoted2 = run.replicates.map((replicate) => quotedSeries(replicate, finding).validation).filter((one) => one !== void 0);
  const best2 = meanOf(run.replicates.map((replicate) => bestIn(replicate, finding)));
  const end = meanOf(quoted2.map((series) => series.y.at(-1)));
  return { ...best2 && { best: best2 }, ...end && { end } };
}
function bestIn(replicate, finding) {
  const { validation } = quotedSeries(replicate, finding);
  return validation === mainSeries(replicate).validation ? replicate.best?.value : validation && extentOf(validation).min?.value;
}
function meanOf(values) {
  const finite = values.filter((value5) => Number.isFinite(value5));
  return finite.length === 0 ? void 0 : { value: finite.reduce((sum2, value5) => sum2 + value5 / finite.length, 0), of: finite.length };
}
function named3(key, series) {
  return series === void 0 ? {} : { [key]: series.name };
}
function brokenLoss({ series }, role) {
  return series.find(
    (one) => one.role === role && one.metric === "loss" && !one.component && !one.adversarial && one.y.length > 0 && !one.y.some(Number.isFinite)
  );
}
function agreement(run, kind) {
  return run.replicates.filter((replicate) => replicate.findings.some((finding) => finding.kind === kind)).length;
}
function extentOf(series) {
  const { x, y, buckets } = series;
  let min2;
  let max2;
  let nonFinite = 0;
  for (let i = 0; i < y.length; i++) {
    const at2 = x[i] ?? 0;
    const low = buckets?.min[i] ?? y[i] ?? Number.NaN;
    const high = buckets?.max[i] ?? y[i] ?? Number.NaN;
    nonFinite += buckets ? buckets.nonFinite[i] ?? 0 : Number.isFinite(y[i]) ? 0 : 1;
    if (Number.isFinite(low) && (min2 === void 0 || low < min2.value)) min2 = { at: buckets?.minAt?.[i] ?? at2, value: low };
    if (Number.isFinite(high) && (max2 === void 0 || high > max2.value)) max2 = { at: buckets?.maxAt?.[i] ?? at2, value: high };
  }
  const first2 = place(series, 0);
  const last = place(series, y.length - 1);
  return { ...first2 && { first: first2 }, ...last && { last }, ...min2 && { min: min2 }, ...max2 && { max: max2 }, nonFinite };
}
function pointsOf2(series) {
  return series.buckets ? series.buckets.count.reduce((sum2, count14) => sum2 + count14, 0) : series.y.length;
}
function place(series, index) {
  const at2 = series.x[index];
  const value5 = series.y[index];
  return at2 === void 0 || value5 === void 0 ? void 0 : { at: at2, value: value5 };
}
function seriesAt(history, index) {
  return index === void 0 ? void 0 : history.series[index];
}
function lastFinite(series) {
  for (let i = series.y.length - 1; i >= 0; i--) if (Number.isFinite(series.y[i])) return place(series, i);
  return void 0;
}
function valueAt(series, at2) {
  let value5;
  for (let i = 0; i < series.y.length && (series.x[i] ?? Number.POSITIVE_INFINITY) <= at2; i++) value5 = series.y[i];
  return value5 !== void 0 && Number.isFinite(value5) ? value5 : void 0;
}

// src/report/chart/run-names.ts
var LONGEST5 = 18;
var TAIL2 = 16;
function runNames(keys) {
  const names2 = keys.map((key) => clean(key));
  const cut2 = names2.map((name2) => fitted(name2));
  const plain2 = names2.every(isWritable) && new Set(cut2).size === cut2.length;
  if (plain2) return { shown: new Map(keys.map((key, i) => [key, cut2[i] ?? key])) };
  const letters = new Map(keys.map((key, i) => [key, letterOf(i)]));
  const shown2 = keys.map((key, i) => {
    const name2 = names2[i] ?? "";
    return [key, isWritable(name2) ? `${letterOf(i)} ${fitted(name2)}` : letterOf(i)];
  });
  return { shown: new Map(shown2), letters };
}
function fitted(name2) {
  if ([...name2].length <= LONGEST5 && textWidth(name2, sizes.label, 600) <= sizes.column) return name2;
  const words2 = name2.split(/(?=[_/|\s])/u);
  let tail = words2.pop() ?? "";
  while (words2.length > 0 && [...tail].length + [...words2.at(-1) ?? ""].length <= TAIL2) tail = (words2.pop() ?? "") + tail;
  const bare = tail.replace(/^[_/|\s]+/u, "");
  return `…${[...bare].slice(-TAIL2).join("")}`;
}
function letterOf(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

// src/report/chart/many-runs.ts
var ALL = 12;
var WORST = 4;
var problemRoles = ["worst", "second-worst", "third-worst", "other"];
function manyRuns(runs, problems, words2, kindName) {
  const kind = runs.some((run) => mainSeries(shownOf(run)).validation) ? "validation" : "train";
  const axis = axisOf4(runs, kind);
  if (axis === void 0) return void 0;
  const findings = /* @__PURE__ */ new Map();
  for (const { run, finding } of problems) if (!findings.has(run)) findings.set(run, finding);
  const curves = runs.flatMap((run) => {
    const line2 = curveOf2(run, kind, axis);
    const finding = findings.get(run);
    return line2 ? [{ run, line: line2, ...finding && { finding } }] : [];
  });
  if (curves.length === 0) return void 0;
  const worst = [...findings.keys()].flatMap((run) => curves.filter((one) => one.run === run)).slice(0, curves.length > ALL ? WORST : 3);
  const rest = curves.filter((one) => !worst.includes(one));
  const sound = rest.filter(({ finding }) => finding === void 0);
  const winner = sound.length === 0 ? void 0 : sound.reduce((a, b) => lowest(b) < lowest(a) ? b : a);
  const others = curves.length > ALL ? [] : rest.filter((one) => one !== winner).sort((a, b) => lastValue(a) - lastValue(b));
  const named4 = [...worst, ...winner ? [winner] : [], ...others.length === 1 ? others : []];
  const names2 = runNames(named4.map(({ run }) => run.run.key));
  const nameOf4 = ({ run }) => names2.shown.get(run.run.key) ?? "";
  const lines = [
    ...worst.map(
      (one, i) => ({
        ...one.line,
        role: problemRoles[i] ?? "other",
        label: nameOf4(one),
        ...factOf(one, axis, words2, kindName)
      })
    ),
    ...winner ? [{ ...winner.line, role: "winner", label: nameOf4(winner), fact: words2.bestRun(lowest(winner)) }] : [],
    ...others.map((one, i) => {
      const label2 = others.length === 1 ? nameOf4(one) : i === others.length >> 1 ? words2.others(others.length) : void 0;
      return { ...one.line, role: "other", ...label2 !== void 0 && { label: label2 } };
    })
  ];
  return {
    axis,
    panel: {
      metric: kind === "validation" ? words2.validationLoss : words2.trainingLoss,
      size: "main",
      better: "lower",
      lines,
      marks: lines.flatMap(crossOf)
    },
    drawn: lines.length,
    hasLetters: names2.letters !== void 0,
    worst: worst.map((one) => [nameOf4(one), factOf(one, axis, words2, kindName).fact ?? ""].join(" ").trim()),
    ...winner && { best: nameOf4(winner) }
  };
}
function axisOf4(runs, kind) {
  const axes = runs.flatMap((run) => mainSeries(shownOf(run))[kind]?.axis ?? []);
  return [...new Set(axes)].sort((a, b) => axes.filter((one) => one === b).length - axes.filter((one) => one === a).length)[0];
}
function curveOf2(run, kind, axis) {
  const curves = run.replicates.flatMap((replicate) => {
    const series = mainSeries(replicate)[kind];
    return series && series.axis === axis && series.y.some(Number.isFinite) ? passesOf(series).slice(-1) : [];
  });
  const line2 = lineOf("other", curves);
  if (!line2) return void 0;
  const { band: _band, ...plain2 } = line2;
  return plain2;
}
function lowest({ line: line2 }) {
  return bestOf(line2)?.value ?? Number.POSITIVE_INFINITY;
}
function lastValue({ line: line2 }) {
  return endOf(line2)?.value ?? Number.POSITIVE_INFINITY;
}
var rises = /* @__PURE__ */ new Set(["overfitting", "divergence", "late-rise", "training-loss-rise"]);
function factOf({ line: line2, finding }, axis, words2, kindName) {
  const [best2, end] = [bestOf(line2), endOf(line2)];
  if (!best2 || !end || !finding) return {};
  if (!Number.isFinite(line2.y.at(-1)))
    return { fact: words2.notFiniteFrom(axis, line2.x[line2.y.findLastIndex(Number.isFinite) + 1] ?? end.at) };
  const hasRisen = rises.has(finding.kind) && end.value > best2.value;
  return { fact: hasRisen ? words2.rise(best2.value, end.value) : kindName(finding.kind) };
}
function crossOf(line2) {
  const end = endOf(line2);
  if (!end || line2.y.length === 0 || Number.isFinite(line2.y.at(-1)) || line2.role === "other") return [];
  return [{ kind: "not-finite", at: end.at, value: end.value, role: line2.role }];
}

// src/comparison/match.ts
function baseRunOf(key, head, current, rung) {
  return onlyPair(head, current, rung)?.base ?? current.runs.find(({ run }) => run.key === key);
}
function onlyPair(head, { runs }, rung) {
  const [mine, theirs] = [head[0], runs[0]];
  const both = rung === "given" && head.length === 1 && runs.length === 1;
  return both && mine && theirs ? { head: mine, base: theirs } : void 0;
}
function matchRuns(head, current, older, rung) {
  const only = onlyPair(head, current, rung);
  if (only) return [matched(only.head, only.base, current, older)];
  const baseByKey = new Map(current.runs.map((run) => [run.run.key, run]));
  const headKeys = new Set(head.map((run) => run.run.key));
  const pairs = head.map((run) => {
    const base = baseByKey.get(run.run.key);
    return base ? matched(run, base, current, older) : { state: "new", key: run.run.key, head: run };
  });
  const vanished = current.runs.filter((run) => !headKeys.has(run.run.key)).map((run) => ({ state: "vanished", key: run.run.key }));
  return [...pairs, ...vanished];
}
function matched(head, base, current, older) {
  const earlier = older.flatMap((record) => {
    const run = record.runs.find((candidate) => candidate.run.key === base.run.key) ?? (record.runs.length === 1 ? record.runs[0] : void 0);
    return run ? [{ record, run }] : [];
  });
  const records = [current, ...earlier.map(({ record }) => record)];
  return { state: "matched", key: head.run.key, head, base, older: earlier.map(({ run }) => run), records };
}

// src/report/chart/against-base.ts
function againstBase({ judged: judged3, base, baseRuns: baseRuns3, words: words2 }, better, percent6) {
  const [head, other] = [bestOf(judged3, better), base && bestOf(base, better)];
  if (!head || !other || !base) return void 0;
  const isBetter = better === "lower" ? head.value < other.value : head.value > other.value;
  const tone = isBetter ? "better" : "worse";
  const mark = (kind, line2, place7) => ({ kind, ...place7, role: line2.role });
  return {
    fill: { kind: "gap", tone },
    height: { from: other.value, to: head.value, tone },
    message: [head.value, other.value],
    marks: [mark("best", judged3, head), mark("base-best", base, other)],
    facts: { [judged3.role]: words2.against(head.value, other.value, percent6), base: words2.medianOf(other.value, baseRuns3, percent6) }
  };
}

// src/report/chart/not-finite.ts
var beyond = { share: 0.6, places: 3 };
var crosses = 5;
function notFinite(scene) {
  const { judged: judged3, train: train3, words: words2, axis } = scene;
  const lines = [judged3, ...train3 ? [train3] : []];
  const broken = lines.filter(({ y }) => y.length > 0 && !Number.isFinite(y.at(-1)));
  if (broken.length === 0) return { marks: lines.flatMap((line2) => crossesOf(line2, scene)) };
  const ends2 = lines.flatMap((line2) => {
    const end = endOf(line2);
    return end ? [{ line: line2, ...end }] : [];
  });
  const marks = ends2.filter(({ line: line2 }) => broken.includes(line2)).map(({ line: line2, at: at2, value: value5 }) => ({ kind: "not-finite", at: at2, value: value5, role: line2.role }));
  const from = Math.min(...broken.map(firstBroken));
  const start = Math.min(...lines.map(({ x }) => x[0] ?? 0));
  const last = Math.max(...lines.map(({ x }) => x.at(-1) ?? 0));
  const finite = Math.max(from, ...ends2.map(({ at: at2 }) => at2));
  const to = Math.min(last, start + Math.max((finite - start) * (1 + beyond.share), finite - start + beyond.places));
  if (!(to > from) || !(from > start)) return { marks };
  const kind = broken.some(({ y }) => Number.isNaN(y.at(-1))) ? "nan" : "infinity";
  return { marks, stretch: { from, to, rows: words2.notFinite(kind, axis, from, last) }, extent: [start, to] };
}
function firstBroken({ x, y }) {
  return x[y.findLastIndex(Number.isFinite) + 1] ?? x[0] ?? 0;
}
function crossesOf({ x, y, role }, { words: words2, axis }) {
  const before = Array.from(y.keys()).filter((i) => Number.isFinite(y[i]) && i + 1 < y.length && !Number.isFinite(y[i + 1]));
  return before.slice(0, crosses).map((i, order) => {
    const mark = { kind: "not-finite", at: x[i] ?? 0, value: y[i] ?? 0, role };
    return order === 0 ? { ...mark, text: words2.notFiniteFrom(axis, x[i + 1] ?? 0), prefer: "above" } : mark;
  });
}

// src/report/chart/message.ts
var pictures = {
  "non-finite": notFinite,
  divergence: rise,
  "training-loss-rise": rise,
  overfitting: rise,
  "late-rise": rise,
  "early-stopping": rise,
  "generalization-gap": gap,
  underfitting: (scene) => flat(scene) ?? best(scene),
  plateau: (scene) => flat(scene) ?? best(scene),
  spike
};
function messageOf2(scene) {
  const { finding } = scene;
  const picture = finding && pictures[finding.kind];
  const message = picture?.(scene) ?? flat(scene) ?? best(scene);
  return withFewValues(scene, { ...spikeOf(scene, true), ...message });
}
function bestPlace({ judged: judged3, best: best2 }, line2) {
  return (line2 === judged3 ? best2 : void 0) ?? bestOf(line2);
}
function bestMark(scene, line2) {
  const { axis, words: words2 } = scene;
  const place7 = bestPlace(scene, line2);
  if (!place7) return void 0;
  const text3 = words2.best(place7.value, axis, place7.at);
  return { kind: "best", at: place7.at, value: place7.value, role: line2.role, text: text3, short: words2.bestShort(place7.value) };
}
function best(scene) {
  const mark = bestMark(scene, scene.judged);
  return mark ? { marks: [mark] } : {};
}
function rise(scene) {
  const { finding, judged: judged3, train: train3, words: words2, axis, stop } = scene;
  const line2 = finding?.kind === "training-loss-rise" ? train3 ?? judged3 : judged3;
  const [low, end, mark] = [bestPlace(scene, line2), endOf(line2), bestMark(scene, line2)];
  if (!low || !end || !mark || !(end.value > low.value)) return best(scene);
  const isOverfitting = finding?.kind === "overfitting";
  const stopMark = stop && {
    kind: "stop",
    at: stop.at,
    value: stop.value,
    role: line2.role,
    text: words2.stop(axis, stop.at),
    short: words2.stopShort(axis, stop.at),
    prefer: "above"
  };
  return {
    fill: { kind: "rise", role: line2.role, from: low.at, level: low.value },
    levels: [{ value: low.value, from: low.at, tone: "validation" }],
    height: { from: low.value, to: end.value, tone: "worse" },
    message: [low.value, end.value],
    marks: [{ ...mark, ...isOverfitting && { drop: true, prefer: "below" } }, ...isOverfitting && stopMark ? [stopMark] : []],
    facts: { [line2.role]: words2.rise(low.value, end.value) }
  };
}
function gap(scene) {
  const { judged: judged3, train: train3 } = scene;
  const [end, trainEnd] = [endOf(judged3), train3 && endOf(train3)];
  if (!end || !trainEnd) return best(scene);
  return { ...best(scene), height: { from: trainEnd.value, to: end.value, tone: "worse" }, message: [trainEnd.value, end.value] };
}
function spike(scene) {
  return { ...best(scene), ...spikeOf({ ...scene, ...scene.finding && { spike: scene.finding } }, false) };
}
function spikeOf({ spike: spike2, words: words2, axis }, onlyAbove) {
  const { peak, peakAt } = spike2?.evidence ?? {};
  if (peak === void 0 || peakAt === void 0) return {};
  return { spike: { at: peakAt, value: peak, text: words2.spike(peak, axis, peakAt), ...onlyAbove && { onlyAbove } } };
}
var still = 5e-3;
function flat({ judged: judged3, train: train3, words: words2 }) {
  const lines = [judged3, ...train3 ? [train3] : []];
  const values = lines.flatMap(({ y }) => [...y].filter(Number.isFinite));
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (values.length < 4 || high - low > Math.abs(high) * still || high > 1e3) return void 0;
  const middle = (low + high) / 2;
  const classes = classesAt(middle);
  return {
    flat: true,
    facts: { [judged3.role]: words2.throughout(middle) },
    ...classes !== void 0 && {
      levels: [{ value: Math.log(classes), tone: "neutral", text: words2.guessing(Math.log(classes), classes) }]
    }
  };
}
function classesAt(loss) {
  const classes = Math.round(Math.exp(loss));
  return classes >= 2 && classes <= 20 && Math.abs(loss - Math.log(classes)) < 5e-3 * loss ? classes : void 0;
}
function withFewValues({ judged: judged3, words: words2 }, message) {
  const count14 = finiteCount(judged3);
  if (count14 < 2 || count14 > 4 || message.flat) return message;
  const marked = new Set((message.marks ?? []).map(({ at: at2 }) => at2));
  const values = Array.from(judged3.y.keys()).filter((i) => Number.isFinite(judged3.y[i]) && !marked.has(judged3.x[i] ?? 0)).map((i) => {
    const value5 = judged3.y[i] ?? 0;
    return { kind: "value", at: judged3.x[i] ?? 0, value: value5, role: judged3.role, text: words2.value(value5, false), prefer: "above" };
  });
  return {
    ...message,
    marks: [...message.marks ?? [], ...values],
    facts: { [judged3.role]: words2.evaluations(count14), ...message.facts }
  };
}

// src/report/chart/strips.ts
var shares = /* @__PURE__ */ new Set(["accuracy", "auc", "f1", "map", "precision", "recall", "iou", "dice", "error"]);
function taskMetricOf({ series }, axis, gating) {
  const fitting = series.filter((one) => one.role === "validation" && one.axis === axis && one.y.some(Number.isFinite));
  return fitting.find(({ name: name2, metric }) => gating !== void 0 && (name2 === gating || metric === gating)) ?? fitting.find(({ metric, direction }) => metric !== "loss" && metric !== "other" && direction !== "unknown");
}
function metricPanel(series, base, {
  words: words2,
  labels,
  gates
}) {
  const judged3 = lineOf("validation", [series], labels.validation);
  if (!judged3) return void 0;
  const better = series.direction === "min" ? "lower" : "higher";
  const percent6 = shares.has(series.metric) && series.y.every((value5) => !(value5 < 0 || value5 > 1));
  const baseLine = lineOf("base", base, labels.base);
  const message = gates ? againstBase({ judged: judged3, ...baseLine && { base: baseLine }, baseRuns: base.length, words: words2 }, better, percent6) : void 0;
  const best2 = bestOf(judged3, better);
  const name2 = clean(series.name, 40);
  const { facts, ...drawn } = message ?? {
    facts: best2 && { validation: words2.bestShort(best2.value) },
    ...best2 && { marks: [{ kind: "best", ...best2, role: "validation" }] }
  };
  return {
    metric: gates ? words2.gates(name2) : name2,
    size: gates ? "tall" : "strip",
    better,
    ...percent6 && { percent: true },
    lines: [judged3, ...baseLine ? [baseLine] : []].map((line2) => {
      const fact = facts?.[line2.role];
      return fact === void 0 ? line2 : { ...line2, fact };
    }),
    ...drawn
  };
}
function ratePanel({ series }, axis, words2) {
  const rate2 = series.find((one) => one.metric === "lr" && one.axis === axis && new Set(one.y).size > 1);
  const line2 = rate2 && lineOf("rate", [rate2]);
  return line2 && { metric: words2.learningRate, size: "thin", better: "lower", lines: [line2] };
}

// src/report/chart/one-run.ts
var MAX_OTHER_SETS = 3;
function pictureOf(report, run, subject, catalogue) {
  const { finding } = subject;
  const shown2 = quotedReplicate(run, finding);
  const { train: train3, validation } = quotedSeries(shown2, finding);
  const main = validation ?? train3;
  if (!main) return void 0;
  const { chart: words2, words: labels } = catalogue;
  const sameLoss = (replicate, kind) => passesOn(quotedSeries(replicate, finding)[kind], main.axis);
  const heads = run.replicates.map((replicate) => sameLoss(replicate, "validation"));
  const trains = run.replicates.map((replicate) => sameLoss(replicate, "train"));
  const bases = baseRuns(report, run.run.key).flatMap(
    ({ replicates }) => replicates.flatMap((replicate) => sameLoss(replicate, "validation").slice(-1))
  );
  const name2 = validation ? nameOf3(validation, shown2, labels.line.validation) : void 0;
  const judged3 = validation ? lineOf(
    "validation",
    heads.flatMap((passes) => passes.slice(-1)),
    name2
  ) : lineOf(
    "train-alone",
    trains.flatMap((passes) => passes.slice(-1)),
    train3?.component ? clean(train3.name, 24) : labels.line.train
  );
  if (!judged3) return void 0;
  const trainLine = validation && lineOf(
    "train",
    trains.flatMap((passes) => passes.slice(-1)),
    train3?.component ? clean(train3.name, 24) : labels.line.train
  );
  const trainShown = trainLine && withoutBand(trainLine);
  const base = validation && lineOf("base", bases, baseLabel(report, labels.line.base));
  const scene = {
    axis: main.axis,
    words: words2,
    judged: judged3,
    ...trainShown && { train: trainShown },
    ...base && { base },
    baseRuns: bases.length,
    ...finding && { finding },
    ...stopOf(main, judged3),
    ...thinnedBest(main, judged3),
    ...spikeOf2(shown2, main.axis)
  };
  const gates = subject.number !== void 0 && subject.number !== main.name ? subject.number : void 0;
  const message = (subject.number === main.name ? againstBase(scene, "lower", false) : void 0) ?? messageOf2(scene);
  const { facts = {}, extent, ...drawn } = message;
  const earlier = [...firstPasses(heads, scene, "earlier-validation"), ...firstPasses(trains, scene, "earlier-train")];
  const lines = [judged3, trainShown, base, ...earlier, ...otherSets(shown2, main)].flatMap(
    (line2) => line2 ? [withFact(line2, facts)] : []
  );
  const strips = stripsOf(report, run, shown2, main, gates, catalogue);
  const isAmong = strips.length > 0;
  const hasTall = strips.some(({ size }) => size === "tall");
  const loss = {
    ...drawn,
    metric: main.component || main.metric !== "loss" ? clean(main.name, 40) : validation ? words2.loss : words2.trainingLoss,
    size: hasTall ? "strip" : isAmong ? "tall" : "main",
    better: "lower",
    lines
  };
  return {
    axis: main.axis,
    panels: [hasTall ? quiet(loss) : loss, ...strips],
    ...extent && { extent },
    seeds: heads.filter((passes) => passes.length > 0).length,
    baseRuns: bases.length,
    lines: { judged: judged3, ...trainShown && { train: trainShown }, ...base && { base } }
  };
}
function quiet({
  fill: _fill,
  height: _height,
  levels: _levels,
  marks: _marks,
  spike: _spike,
  message: _message,
  ...panel
}) {
  return { ...panel, lines: panel.lines.map(({ fact: _fact, ...line2 }) => line2) };
}
function withFact(line2, facts) {
  const fact = facts[line2.role];
  return fact === void 0 ? line2 : { ...line2, fact };
}
function withoutBand({ band: _band, ...line2 }) {
  return line2;
}
function passesOn(series, axis) {
  return series && series.axis === axis && series.y.length > 0 ? passesOf(series) : [];
}
function firstPasses(passes, { axis, words: words2 }, role) {
  const [before] = passes[0]?.slice(-2, -1) ?? [];
  const end = before && endOf(before);
  if (!before || !end || passes.length > 1) return [];
  return [{ role, x: before.x, y: before.y, ...role === "earlier-validation" && { label: words2.firstPass(axis, end.at) } }];
}
function otherSets({ history }, main) {
  return history.series.filter(({ role, metric, axis, component, y }) => {
    return (role === "validation" || role === "test") && metric === main.metric && axis === main.axis && component === main.component && y.some(Number.isFinite);
  }).filter((series) => series !== main && main.role === "validation").slice(0, MAX_OTHER_SETS).flatMap((series) => lineOf("second", [series], clean(series.subset ?? series.name, 18)) ?? []);
}
function stripsOf(report, run, shown2, main, gating, { chart: words2, words: labels }) {
  const metric = taskMetricOf(shown2.history, main.axis, gating);
  const same2 = ({ series }) => series.filter(({ name: name2, axis, y }) => name2 === metric?.name && axis === main.axis && y.some(Number.isFinite));
  const base = metric ? baseRuns(report, run.run.key).flatMap((one) => same2(shownOf(one).history).slice(0, 1)) : [];
  const gates = metric !== void 0 && gating !== void 0 && (metric.name === gating || metric.metric === gating);
  const panel = metric && metricPanel(metric, base, {
    words: words2,
    labels: { validation: labels.line.validation, base: baseLabel(report, labels.line.base) },
    gates
  });
  const rate2 = ratePanel(shown2.history, main.axis, words2);
  return [panel, rate2].flatMap((one) => one ?? []);
}
function baseRuns(report, key) {
  const baseline = report.comparison?.baseline;
  if (baseline?.state !== "found") return [];
  const { current, older, rung } = baseline;
  return [current, ...older].flatMap((record) => baseRunOf(key, report.diagnosis.runs, record, rung) ?? []);
}
function baseLabel(report, label2) {
  const branch = report.comparison?.baseline.branch;
  return branch === void 0 ? label2 : clean(branch, 24);
}
function nameOf3(validation, shown2, main) {
  return validation === mainSeries(shown2).validation && !validation.component ? main : clean(validation.name, 24);
}
function stopOf(series, judged3) {
  const stopping = series.role === "validation" ? stoppingOf(series) : void 0;
  const last = series.x.at(-1);
  if (!stopping || last === void 0 || judged3.band) return {};
  const at2 = last - stopping.saved;
  const value5 = valueNear(judged3, at2);
  return value5 === void 0 ? {} : { stop: { at: at2, value: value5 } };
}
function thinnedBest(main, judged3) {
  const best2 = main.buckets && !judged3.band ? extentOf(main).min : void 0;
  return best2 ? { best: best2 } : {};
}
function spikeOf2({ findings }, axis) {
  const spike2 = findings.find((finding) => finding.kind === "spike" && finding.axis === axis);
  return spike2 ? { spike: spike2 } : {};
}

// src/report/chart/small-multiples.ts
var MOST2 = 8;
function smallMultiples(runs, problem2, words2) {
  if (runs.length < 2 || runs.length > MOST2 || runs.some(({ replicates }) => replicates.length < 2)) return void 0;
  const axis = runs.map((run) => mainSeries(shownOf(run)).validation?.axis)[0];
  if (axis === void 0) return void 0;
  const curves = runs.map((run) => {
    const of = (kind) => run.replicates.flatMap((replicate) => {
      const series = mainSeries(replicate)[kind];
      return series?.axis === axis && series.y.some(Number.isFinite) ? passesOf(series).slice(-1) : [];
    });
    const train3 = lineOf("train", of("train"));
    return {
      run,
      validation: lineOf("validation", of("validation")),
      train: train3 && { role: train3.role, x: train3.x, y: train3.y }
    };
  });
  const bests = curves.map(({ validation }) => validation && bestOf(validation));
  const level2 = Math.min(...bests.map((best2) => best2?.value ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(level2) || curves.some(({ validation }) => !validation)) return void 0;
  const names2 = runNames(runs.map(({ run }) => run.key)).shown;
  const panels = curves.map(({ run, validation, train: train3 }, i) => {
    const best2 = bests[i];
    const isBest = best2?.value === level2;
    const wrong = problem2(run);
    const name2 = names2.get(run.run.key) ?? "";
    const said = wrong ?? (isBest ? words2.bestOfAll : void 0);
    return {
      metric: words2.loss,
      size: "small",
      heading: {
        text: said === void 0 ? name2 : `${name2} – ${said}`,
        tone: wrong === void 0 ? isBest ? "strong" : "plain" : "problem"
      },
      better: "lower",
      lines: [...validation ? [validation] : [], ...train3 ? [train3] : []],
      levels: [{ value: level2, tone: "neutral" }],
      ...best2 && {
        marks: [{ kind: "best", ...best2, role: "validation", text: words2.value(best2.value, false), prefer: "above" }]
      }
    };
  });
  const [first2, ...others] = panels;
  return first2 && { axis, panels: [first2, ...others], seeds: Math.max(...runs.map(({ replicates }) => replicates.length)) };
}

// src/diagnosis/advice.ts
var FIRST2 = { "non-finite": true, divergence: true };
function rankAdvice(findings, features) {
  const broken = findings.filter(({ kind, severity }) => FIRST2[kind] === true && severity === "failing");
  if (broken.length > 0) return distinct(broken);
  const { opinion } = features;
  const failing2 = findings.filter(({ severity }) => severity === "failing");
  const ruled = opinion === void 0 ? findings.filter(({ severity }) => severity !== "note") : failing2;
  const ranked = opinion === void 0 || opinion.advice.length === 0 ? distinct(ruled) : opinion.advice;
  const useful = features.checkpoint === "best" ? ranked.filter((kind) => kind !== "stop-earlier") : ranked;
  return withoutContradiction(useful, findings);
}
var OPPOSITE = {
  "stop-earlier": "train-longer",
  "train-longer": "stop-earlier"
};
function contradicts(advice, finding) {
  const opposite = OPPOSITE[advice];
  return opposite !== void 0 && finding.advice.includes(opposite);
}
function withoutContradiction(ranked, findings) {
  const heavy = findings.filter(({ severity }) => severity !== "note");
  const asked = heavy.flatMap(({ advice }) => advice).find((kind) => OPPOSITE[kind] !== void 0);
  const kept = asked ?? ranked.find((kind) => OPPOSITE[kind] !== void 0);
  const dropped = kept && OPPOSITE[kept];
  return ranked.filter((kind) => kind !== dropped);
}
function inOrderOf(ranked, advice) {
  return [...ranked.filter((kind) => advice.includes(kind)), ...advice.filter((kind) => !ranked.includes(kind))];
}
function distinct(findings) {
  return [...new Set(findings.flatMap(({ advice }) => advice))];
}

// src/report/lead.ts
function leadOf(report) {
  const { runs } = report.diagnosis;
  if (runs.length === 0) return { kind: "nothing-read" };
  const worst = problemsOf(report)[0];
  const worse = worseNumber(report);
  if (worst !== void 0 && !(worse !== void 0 && worst.rank > WORSE_NUMBER)) {
    const others = runs.filter((run) => run !== worst.run);
    const otherProblems = others.filter((run) => isProblem(run)).length;
    return { kind: "finding", run: worst.run, context: worst.context, otherProblems, otherRuns: others.length };
  }
  if (worse !== void 0) return worse;
  const flat2 = flatLead(report);
  if (flat2 !== void 0) return flat2;
  const unknown = runs.filter((run) => run.verdict === "unknown");
  if (unknown.length > 0) return { kind: "unknown", runs: unknown };
  return resolvedLead(report) ?? { kind: "healthy", runs };
}
function flatLead(report) {
  const { runs } = report.diagnosis;
  for (const run of runs) {
    const flat2 = flatFinding(run);
    if (flat2) return { kind: "finding", run, context: contextOf(report, run, flat2), otherProblems: 0, otherRuns: runs.length - 1 };
  }
  return void 0;
}
function flatFinding(run) {
  return run.findings.find(learnedNothing);
}
var WORSE_NUMBER = 1;
function problemsOf(report) {
  const problems = report.diagnosis.runs.flatMap(
    (run) => run.findings.filter(({ severity }) => severity !== "note").map((finding) => problem(report, run, finding))
  );
  return problems.toSorted((a, b) => a.rank - b.rank);
}
function runsInOrder(report) {
  const lead = leadOf(report);
  const first2 = lead.kind === "worse" || lead.kind === "resolved" ? [lead.run] : [];
  const problems = problemsOf(report).map(({ run }) => run);
  const unknown = report.diagnosis.runs.filter((run) => run.verdict === "unknown");
  return [.../* @__PURE__ */ new Set([...first2, ...problems, ...unknown, ...report.diagnosis.runs])];
}
function leftOut3(runs, { findings, reading }) {
  const failing2 = runs.filter(({ verdict }) => verdict === "failing").length;
  return reading.moreRuns(runs.length) + findings.ofWhichFailing(failing2, runs.length);
}
function isProblem(run) {
  return run.verdict === "failing" || run.verdict === "warning";
}
function factsIn({ comparison }, run, finding) {
  const facts = factsOf3(run, finding);
  const best2 = facts.means?.best;
  const numbers2 = comparison?.runs.find(({ key }) => key === run.run.key)?.numbers ?? [];
  const number2 = numbers2.find(({ what, series }) => what === "best" && series === facts.validation);
  return best2 && number2 ? { ...facts, means: { ...facts.means, best: { ...best2, value: number2.head } } } : facts;
}
function contextOf(report, run, finding) {
  const { baseline } = report.comparison ?? {};
  const branch = baseline?.branch ?? report.context.baseBranch;
  return {
    finding,
    facts: factsIn(report, run, finding),
    change: changeOf(report, run, finding),
    agreeing: agreement(run, finding.kind),
    ...branch !== void 0 && { branch }
  };
}
function problem(report, run, finding) {
  const context = contextOf(report, run, finding);
  const brought = context.change === "new" || context.change === "worse";
  const failing2 = finding.severity === "failing";
  return { run, context, rank: failing2 ? brought ? 0 : 2 : brought ? 3 : 4 };
}
function changeOf(report, run, finding) {
  const { comparison } = report;
  if (comparison?.baseline.state !== "found") return "none";
  const compared = comparison.runs.find(({ key }) => key === run.run.key);
  if (compared?.state !== "matched") return "none";
  const match = compared.findings.find(
    (one) => "finding" in one && one.finding.kind === finding.kind && one.finding.series[0] === finding.series[0]
  );
  return match?.change ?? "none";
}
function worseNumber(report) {
  for (const compared of report.comparison?.runs ?? []) {
    const number2 = compared.numbers.find(({ gates, verdict }) => gates && verdict === "worse");
    const run = number2 && report.diagnosis.runs.find(({ run: { key } }) => key === compared.key);
    if (number2 && run) return { kind: "worse", run, facts: factsOf3(run), number: number2 };
  }
  return void 0;
}
function resolvedLead(report) {
  for (const compared of report.comparison?.runs ?? []) {
    const resolved = compared.findings.find((one) => one.change === "resolved" && one.was.severity !== "note");
    const run = resolved && report.diagnosis.runs.find(({ run: { key } }) => key === compared.key);
    if (resolved?.change === "resolved" && run) return { kind: "resolved", run, facts: factsOf3(run), was: resolved.was };
  }
  return void 0;
}

// src/report/headline.ts
function openingOf(report, lead, catalogue) {
  const opening = leadSentences(report, lead, catalogue);
  const comparison = report.comparison;
  const base = comparison ? [catalogue.comparison.baseline(comparison.baseline)] : [];
  const added = lead.kind === "finding" && isNew(report, lead.run) ? [catalogue.comparison.newRun(lead.run.run.key)] : [];
  return { ...opening, detail: [...opening.detail, ...added, ...base].filter((sentence2) => sentence2 !== "") };
}
function isNew({ comparison }, { run: { key } }) {
  return comparison?.baseline.state === "found" && comparison.runs.some((run) => run.key === key && run.state === "new");
}
function leadSentences(report, lead, catalogue) {
  const { findings, comparison, reading } = catalogue;
  switch (lead.kind) {
    case "finding": {
      const doFirst = adviceOf(report, lead.run, catalogue, lead.context.finding);
      return {
        headline: findings.headline(lead.context) + findings.others(lead.otherProblems, lead.otherRuns),
        detail: [findings.detail(lead.context)],
        ...doFirst !== void 0 && { doFirst }
      };
    }
    case "worse": {
      const failing2 = lead.run.findings.find(({ severity }) => severity === "failing");
      const doFirst = adviceOf(report, lead.run, catalogue);
      return {
        headline: comparison.worseHeadline(lead.facts.run, lead.number, branchOf(report)),
        detail: [
          comparison.worseDetail(lead.number, branchOf(report)),
          ...failing2 ? [findings.besides(contextOf(report, lead.run, failing2))] : []
        ],
        ...doFirst !== void 0 && { doFirst }
      };
    }
    case "resolved":
      return {
        headline: findings.resolvedHeadline(lead.facts.run, lead.was),
        detail: healthySentences(report, [lead.run], catalogue)
      };
    case "healthy":
      return {
        headline: findings.healthyHeadline(lead.runs.map((run) => factsOf3(run))),
        detail: healthySentences(report, lead.runs, catalogue)
      };
    case "unknown":
      return {
        headline: findings.unknownHeadline(lead.runs.map((run) => factsOf3(run))),
        detail: lead.runs.slice(0, 3).map((run) => findings.unknownDetail(factsOf3(run), missing2(run)))
      };
    case "nothing-read":
      return { headline: reading.nothingReadHeadline, detail: [reading.nothingRead(report.refused.map(({ because }) => because))] };
  }
}
function adviceOf(report, run, { findings }, heading) {
  const advice = run.advice.find((kind) => heading === void 0 || !contradicts(kind, heading));
  const finding = advice && (run.findings.find((candidate) => candidate.advice.includes(advice)) ?? run.findings[0]);
  return finding && findings.advice(advice, contextOf(report, run, finding));
}
var MAX_HEALTHY = 3;
function healthySentences(report, runs, { findings, comparison }) {
  if (runs.length > MAX_HEALTHY) return [];
  return runs.map((run) => {
    const compared = report.comparison?.runs.find(({ key }) => key === run.run.key);
    const best2 = compared?.numbers.find(({ what, metric }) => what === "best" && metric === "loss");
    const against = best2 && comparison.numberClause(best2, branchOf(report));
    return `${findings.healthyDetail(factsIn(report, run), against)}.`;
  });
}
function branchOf(report) {
  return report.comparison?.baseline.branch ?? report.context.baseBranch;
}
function missing2(run) {
  const abstained = shownOf(run).outcomes.flatMap((outcome) => outcome.state === "notEvaluated" ? [outcome] : []);
  return (abstained.find(({ kind }) => kind === "overfitting") ?? abstained[0])?.because;
}

// src/report/chart-of.ts
function chartOf(report, language) {
  const catalogue = language(plain);
  const lead = leadOf(report);
  const drawn = drawnOf(report, lead, catalogue);
  return drawn && { title: openingOf(report, lead, catalogue).headline, words: catalogue.chart, ...drawn };
}
function drawnOf(report, lead, catalogue) {
  const { runs } = report.diagnosis;
  const isAboutOne = lead.kind === "worse" || lead.kind === "resolved";
  const several = runs.length > 1 && !isAboutOne ? sweep(report, catalogue) ?? allRuns(report, catalogue) : void 0;
  if (several) return several;
  for (const run of runsInOrder(report)) {
    const picture = pictureOf(report, run, subjectOf(lead, run), catalogue);
    if (picture && hasCurve(picture)) return oneRun(report, run, picture, catalogue);
  }
  return void 0;
}
function subjectOf(lead, run) {
  if (lead.kind === "worse" && lead.run === run) return { number: lead.number.series };
  const finding = lead.kind === "finding" && lead.run === run ? lead.context.finding : worstOf(run);
  return finding ? { finding } : {};
}
function worstOf(run) {
  return run.findings.find(({ severity }) => severity !== "note") ?? run.findings.find(({ kind }) => kind === "non-finite");
}
function hasCurve({ panels }) {
  return panels.some(({ lines }) => lines.some(({ y }) => y.filter(Number.isFinite).length > 1));
}
function oneRun(report, run, picture, { chart: words2, words: labels }) {
  const { judged: judged3, train: train3, base } = picture.lines;
  const [first2, ...below2] = picture.panels;
  const best2 = bestOf(judged3);
  const end = endOf(judged3);
  const curves = judged3.role === "validation" ? train3 ? words2.curves.both : words2.curves.validation : words2.curves.train;
  const said = words2.description(
    curves,
    clean(run.run.key),
    picture.axis,
    best2 && words2.best(best2.value, picture.axis, best2.at),
    base && (base.label ?? labels.line.base)
  );
  const total = report.diagnosis.runs.length;
  const notes = [
    ...picture.seeds > 1 ? [words2.seeds(picture.seeds, picture.baseRuns > 1)] : [],
    ...total > 1 ? [words2.drawn(1, total)] : []
  ];
  return {
    description: said + (below2.length > 0 ? words2.below(below2.map(({ metric }) => metric)) : ""),
    ...best2 && end && end.at !== best2.at && { subtitle: words2.bestAndEnd(best2.value, picture.axis, best2.at, end.value) },
    unit: words2.unit(picture.axis, isBoosting(run)),
    whole: picture.axis !== "time",
    ...picture.extent && { extent: picture.extent },
    panels: [first2, ...below2],
    ...notes.length > 0 && { note: notes.join(" ") }
  };
}
function isBoosting(run) {
  return run.replicates[0].history.boosting === true;
}
function sweep(report, { chart: words2, words: labels }) {
  const { runs } = report.diagnosis;
  const problem2 = (run) => {
    const finding = run.findings.find(({ severity }) => severity !== "note");
    return finding && labels.kind(finding.kind);
  };
  const drawn = smallMultiples(runs, problem2, words2);
  return drawn && {
    description: words2.descriptionOfRuns(runs.length, [], void 0),
    unit: words2.unit(drawn.axis, false),
    whole: drawn.axis !== "time",
    panels: drawn.panels,
    note: words2.grid(drawn.seeds)
  };
}
function allRuns(report, { chart: words2, words: labels }) {
  const { runs } = report.diagnosis;
  const problems = problemsOf(report).map(({ run, context: { finding } }) => ({ run, finding }));
  const drawn = manyRuns(runs, problems, words2, labels.kind);
  if (!drawn) return void 0;
  const notes = [
    ...drawn.drawn < runs.length ? [words2.drawn(drawn.drawn, runs.length)] : [],
    ...drawn.hasLetters ? [words2.letters] : []
  ];
  return {
    description: [words2.descriptionOfRuns(runs.length, drawn.worst, drawn.best), ...notes].join(" "),
    unit: words2.unit(drawn.axis, runs.every(isBoosting)),
    whole: drawn.axis !== "time",
    panels: [drawn.panel],
    ...notes.length > 0 && { note: notes.join(" ") }
  };
}

// src/decision/gate.ts
var UNSEEN = /* @__PURE__ */ new Set([
  "nothing-compared",
  "run-gone",
  "replicates-gone",
  "validation-gone",
  "series-gone",
  "ends-early",
  "fewer-points",
  "validation-stops",
  "kinds-unjudged",
  "not-judged",
  "switched-off",
  "outvoted",
  "unread"
]);
function isUnseen(reason) {
  return UNSEEN.has(reason.code);
}

// src/report/gate-sentences.ts
var MOST3 = 12;
function gateSentences(report, { comparison }, because = report.gate.because) {
  const groups = /* @__PURE__ */ new Map();
  for (const reason of because) groups.set(sortOf(reason), [...groups.get(sortOf(reason)) ?? [], reason]);
  const branch = branchOf(report);
  return [...groups.values()].slice(0, MOST3).flatMap(([first2, ...others]) => {
    if (first2 === void 0) return [];
    const same2 = others.length > 0 ? ` ${comparison.gateSame(others.map(subjectOf2))}` : "";
    return [comparison.gate(first2, branch) + same2];
  });
}
function sortOf(reason) {
  return `${reason.code}
${"kind" in reason ? reason.kind : ""}`;
}
function subjectOf2(reason) {
  return "key" in reason ? reason.key : "path" in reason ? reason.path : "";
}
function checkLine(report, catalogue) {
  const { comparison, words: words2, markup } = catalogue;
  const answer = `${words2.labels.gate}: ${comparison.conclusion[report.gate.conclusion]}.`;
  return `${markup.strong(answer)} ${gateSentences(report, catalogue).join(" ")}`.trimEnd();
}
function isCheckFirst({ gate }) {
  return gate.conclusion !== "success" || gate.because.some(isUnseen);
}
function notReadLine(report, { comparison }) {
  const gone = (report.comparison?.runs ?? []).filter(({ state }) => state === "vanished").map(({ key }) => key);
  const files = report.refused.map(({ path }) => path);
  if (files.length + gone.length === 0) return "";
  const ofBase = files.filter((path) => gone.includes(runName(path).key));
  const names2 = [...gone, ...ofBase, ...files.filter((path) => !ofBase.includes(path))];
  return comparison.notRead(files.length, gone.length, names2, branchOf(report));
}

// src/report/markdown/table.ts
function table(columns, rows) {
  const rule = `|${columns.map(({ align }) => align === "left" ? ":--" : "--:").join("|")}|`;
  return [row(columns.map(({ title }) => title)), rule, ...rows.map(row)].join("\n");
}
function row(cells) {
  return `|${cells.map((cell) => cell === "" ? " " : ` ${cell} `).join("|")}|`;
}

// src/report/markdown/blocks.ts
function runTable(report, catalogue, most) {
  const runs = runsInOrder(report);
  const shown2 = runs.slice(0, most);
  if (shown2.length === 0) return "";
  const compared = report.comparison?.baseline.state === "found" ? report.comparison : void 0;
  const { labels } = catalogue.words;
  const columns = [
    { title: labels.run, align: "left" },
    { title: labels.verdict, align: "left" },
    { title: labels.bestValidationLoss, align: "right" },
    { title: labels.atTheEnd, align: "right" },
    ...compared ? [{ title: catalogue.comparison.against(compared.baseline, baseRuns2(report)), align: "left" }] : []
  ];
  const rows = shown2.map((run) => [...runCells(report, run, catalogue), ...compared ? [numberCell(report, run, catalogue)] : []]);
  const rest = runs.length - shown2.length;
  return table(columns, rows) + (rest > 0 ? `

${leftOut3(runs.slice(most), catalogue)}.` : "");
}
function runCells(report, run, catalogue) {
  const facts = factsIn(
    report,
    run,
    run.findings.find(({ severity }) => severity !== "note")
  );
  return [catalogue.markup.name(facts.run), verdictCell(report, run, catalogue), ...lossCells(facts, catalogue)];
}
function lossCells(facts, { markup, numbers: numbers2, findings }) {
  const { best: best2, end, means } = facts;
  if (best2 === void 0) return ["", facts.end ? numbers2.value(facts.end.value) : ""];
  const set = facts.other && facts.validation !== void 0 ? `${markup.name(facts.validation)}, ` : "";
  if (means === void 0) {
    const last = facts.broken ? numbers2.value(Number.NaN) : end ? numbers2.value(end.value) : "";
    return [`${numbers2.value(best2.value)} (${set}${numbers2.place(facts.axis, best2.at)})`, last];
  }
  const cell = (mean3, name2 = "") => mean3 ? `${numbers2.value(mean3.value)} (${name2}${findings.meanOf(mean3.of)})` : numbers2.value(Number.NaN);
  return [cell(means.best, set), cell(means.end)];
}
var MAX_KINDS = 3;
function verdictCell(report, run, catalogue) {
  const { words: words2, markup } = catalogue;
  const problems = run.findings.filter(({ severity }) => severity !== "note");
  const flat2 = problems.length === 0 ? flatFinding(run) : void 0;
  if (flat2) return words2.kind(flat2.kind);
  if (problems.length === 0) return words2.verdict[run.verdict];
  const labels = problems.map((finding) => {
    const { change, facts } = contextOf(report, run, finding);
    const series = facts.other && facts.validation === finding.series[0] ? ` of ${markup.name(finding.series[0])}` : "";
    const label2 = words2.kind(finding.kind) + series + (change === "none" ? "" : `, ${words2.change[change]}`);
    return finding.severity === "failing" ? markup.strong(label2) : label2;
  });
  const distinct4 = [...new Set(labels)];
  const rest = distinct4.length - MAX_KINDS;
  return distinct4.slice(0, MAX_KINDS).join("; ") + (rest > 0 ? `; +${catalogue.numbers.count(rest)}` : "");
}
function numberCell(report, run, catalogue) {
  const compared = report.comparison?.runs.find(({ key }) => key === run.run.key);
  if (compared === void 0 || compared.state === "new") return catalogue.comparison.newRunCell;
  const number2 = mainNumber(compared.numbers);
  return number2 ? catalogue.comparison.number(number2) : "";
}
function mainNumber(numbers2) {
  return numbers2.find(({ gates }) => gates) ?? numbers2.find(({ what }) => what === "best") ?? numbers2[0];
}
function baseRuns2(report) {
  return Math.max(0, ...(report.comparison?.runs ?? []).flatMap(({ numbers: numbers2 }) => numbers2.map((number2) => number2.baseRuns)));
}
var MAX_OPEN = 3;
var MAX_FIXED = 3;
function checklist(report, catalogue) {
  const several = report.diagnosis.runs.length > 1;
  const pending = report.checklist.filter(({ state }) => state !== "fixed");
  const fixed = report.checklist.filter(({ state }) => state === "fixed");
  const open = distinctReasons(report, firstOfEachItem(pending), catalogue).slice(0, MAX_OPEN);
  const lines = [...open, ...firstOfEachItem(fixed).slice(0, MAX_FIXED)];
  return lines.map((entry) => checklistLine(report, entry, catalogue, several)).join("\n");
}
function firstOfEachItem(entries) {
  return entries.filter((entry, index) => entries.findIndex(({ item }) => item === entry.item) === index);
}
function distinctReasons(report, entries, catalogue) {
  const reasons = entries.map((entry) => checklistBecause(report, entry, catalogue));
  return entries.filter(({ state }, index) => state !== "open" || reasons.indexOf(reasons[index] ?? "") === index);
}
function checklistLine(report, entry, catalogue, several) {
  const run = several ? ` (${catalogue.markup.name(entry.run)})` : "";
  return `- [${entry.state === "fixed" ? "x" : " "}] ${catalogue.findings.item[entry.item]}${run}: ${checklistBecause(report, entry, catalogue)}`;
}
function checklistBecause(report, entry, { findings }) {
  switch (entry.state) {
    case "fixed":
      return findings.itemFixed(entry.kind, entry.since);
    case "unjudged":
      return findings.itemUnjudged(entry.kind, entry.because);
    case "open": {
      const run = report.diagnosis.runs.find(({ run: { key } }) => key === entry.run);
      return run ? findings.itemBecause(entry.item, contextOf(report, run, entry.finding)) : "";
    }
  }
}
var SAID_BY_CHECK = /* @__PURE__ */ new Set(["first-evaluation", "no-validation", "shorter"]);
function comparisonRemarks(report, catalogue, most) {
  const { comparison } = report;
  if (comparison === void 0) return [];
  return comparison.runs.slice(0, most).flatMap((run) => {
    if (run.state !== "matched") return [];
    const name2 = comparison.runs.length > 1 ? `${catalogue.markup.name(run.key)}: ` : "";
    const doubt = run.doubt && !SAID_BY_CHECK.has(run.doubt.code) ? [name2 + catalogue.comparison.doubt(run.doubt)] : [];
    const creep = run.anchor?.number.verdict === "worse" && mainNumber(run.numbers)?.verdict !== "worse" ? [name2 + catalogue.comparison.anchor(run.anchor)] : [];
    return [...doubt, ...creep];
  });
}
function firstEvaluations(report, catalogue, most) {
  return (report.comparison?.runs ?? []).slice(0, most).flatMap((run) => {
    if (run.state !== "matched" || run.doubt?.code !== "first-evaluation") return [];
    return [`- ${catalogue.markup.name(run.key)}: ${catalogue.comparison.doubt(run.doubt)}`];
  });
}
function evidence3(report, catalogue, most) {
  const { findings, markup, words: words2 } = catalogue;
  const said = /* @__PURE__ */ new Set();
  const runs = runsInOrder(report).filter((run) => run.findings.length > 0);
  const lines = runs.slice(0, most).flatMap(
    (run) => run.findings.map((finding) => {
      const label2 = `${markup.name(run.run.key)}, ${words2.kind(finding.kind)} (${words2.severity[finding.severity]})`;
      const rule = ruleAndSource(finding, catalogue);
      const again = said.has(rule);
      said.add(rule);
      return `- ${label2}: ${findings.evidence(contextOf(report, run, finding), true)}.${again ? "" : ` ${rule}`}`;
    })
  );
  return runs.length > most ? [...lines, `- ${leftOut3(runs.slice(most), catalogue)}.`] : lines;
}
function ruleAndSource(finding, { findings, markup, words: words2 }) {
  const source = findings.source(finding);
  const from = source.url === void 0 ? source.label : markup.link(source.label, source.url);
  return `${words2.labels.rule}: ${findings.rule(finding)} ${words2.labels.source}: ${from}.`;
}
function notJudged(report, catalogue, most) {
  const { findings, markup, words: words2, reading } = catalogue;
  const lines = /* @__PURE__ */ new Map();
  for (const run of runsInOrder(report).slice(0, most)) {
    for (const [because, kinds] of abstentions(run)) {
      const reason = findings.notJudged([...kinds], because);
      lines.set(reason, [...lines.get(reason) ?? [], markup.name(run.run.key)]);
    }
  }
  return [...lines].map(([reason, runs]) => {
    const rest = runs.length > MAX_NAMES ? `, ${reading.moreRuns(runs.length - MAX_NAMES)}` : "";
    return `- ${runs.slice(0, MAX_NAMES).join(", ")}${rest}, ${words2.labels.notJudged}: ${reason}.`;
  });
}
var MAX_NAMES = 8;
function abstentions(run) {
  const reasons = /* @__PURE__ */ new Map();
  for (const outcome of run.outcomes) {
    if (outcome.state !== "notEvaluated") continue;
    const key = JSON.stringify(outcome.because);
    const entry = reasons.get(key) ?? { because: outcome.because, kinds: /* @__PURE__ */ new Set() };
    entry.kinds.add(outcome.kind);
    reasons.set(key, entry);
  }
  return new Map([...reasons.values()].map(({ because, kinds }) => [because, kinds]));
}
function readingLines(report, catalogue, most) {
  const { reading, words: words2 } = catalogue;
  const files = report.diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap((history) => history.files));
  const read4 = files.slice(0, most).map((file) => `- ${words2.labels.read} ${reading.file(file.path, file.format, reading.recognition(file.because))}.`);
  const more = files.length > most ? [`- ${reading.moreFiles(files.length - most)}`] : [];
  const notes = report.notes.slice(0, most).map((note) => `- ${reading.note(note)}`);
  const moreNotes = report.notes.length > most ? [`- ${reading.moreNotes(report.notes.length - most)}`] : [];
  return [...read4, ...more, ...notes, ...moreNotes, ...refusedLines(report, catalogue, most)];
}
function refusedLines(report, catalogue, most) {
  const { reading, words: words2, markup } = catalogue;
  const lines = report.refused.slice(0, most).map(({ path, because }) => `- ${words2.labels.notRead}: ${markup.name(path)}: ${reading.refusal(because)}`);
  const rest = report.refused.length - lines.length;
  return rest > 0 ? [...lines, `- ${reading.moreFiles(rest)}`] : lines;
}
function footer(report, catalogue) {
  const { context, comparison } = report;
  const parts = [
    context.commit === void 0 ? "" : catalogue.command.trained(context.commit),
    comparison ? catalogue.comparison.footer(comparison.baseline) : "",
    context.docs === void 0 ? "" : catalogue.markup.link(catalogue.words.labels.howDecided, context.docs),
    `Loss Doctor ${context.version}`
  ];
  const line2 = parts.filter((part2) => part2 !== "").join(" · ");
  return `<sub>${line2.charAt(0).toUpperCase()}${line2.slice(1)}</sub>`;
}

// src/report/outvoted.ts
function outvotedOf(run) {
  const kinds = FINDING_KINDS.filter((kind) => !run.findings.some((finding) => finding.kind === kind));
  return kinds.flatMap((kind) => {
    const having = run.replicates.flatMap(({ history, findings }) => {
      const finding = findings.find((one) => one.kind === kind && one.severity === "failing");
      return finding === void 0 ? [] : [{ name: history.name, finding }];
    });
    const [first2, ...others] = having;
    if (first2 === void 0) return [];
    return [{ kind, finding: first2.finding, replicates: [first2.name, ...others.map(({ name: name2 }) => name2)] }];
  });
}
function outvotedSentences(report, run, { findings }) {
  return outvotedOf(run).map(({ finding, replicates }) => findings.outvoted(contextOf(report, run, finding), replicates));
}
function outvotedRemarks(report, catalogue, most) {
  const runs = runsInOrder(report);
  return runs.slice(0, most).flatMap((run) => {
    const name2 = runs.length > 1 ? `${catalogue.markup.name(run.run.key)}: ` : "";
    return outvotedSentences(report, run, catalogue).map((sentence2) => name2 + sentence2);
  });
}

// src/report/json.ts
function renderJson(report, language) {
  return `${JSON.stringify(jsonOf(report, language), void 0, 2)}
`;
}
var LONGEST_PATH = 4096;
function jsonOf(report, language) {
  const catalogue = language(plain);
  const { gate, diagnosis, refused, comparison } = report;
  return {
    schemaVersion: 1,
    verdict: report.verdict,
    gate: { conclusion: gate.conclusion, because: gateSentences(report, catalogue) },
    runs: diagnosis.runs.map((run) => runJson(report, run, catalogue)),
    refused: refused.map(({ path, because }) => ({
      path: path.slice(0, LONGEST_PATH),
      because: catalogue.reading.refusal(because)
    })),
    ...report.notes.length > 0 && { notes: report.notes.map((note) => catalogue.reading.note(note)) },
    ...comparison && { comparison: comparisonJson(comparison, catalogue) },
    checklist: report.checklist.map((entry) => ({
      key: entry.key,
      item: entry.item,
      text: catalogue.findings.item[entry.item],
      because: checklistBecause(report, entry, catalogue),
      state: entry.state === "fixed" ? "fixed" : "open",
      ...entry.state === "fixed" && { since: entry.since }
    }))
  };
}
function findingsOf(report, language) {
  const catalogue = language(plain);
  return report.diagnosis.runs.flatMap((run) => run.findings.map((finding) => findingJson(report, run, finding, catalogue)));
}
function findingId(run, finding) {
  return `${run}/${finding.kind}/${finding.series[0]}`;
}
function runJson(report, run, catalogue) {
  const shown2 = shownOf(run);
  const { key, replicates } = run.run;
  const abstained = run.outcomes.flatMap((outcome) => outcome.state === "notEvaluated" ? [outcome] : []);
  const outvoted2 = outvotedOf(run).map(({ kind, finding, replicates: having }) => {
    const text3 = catalogue.findings.outvoted(contextOf(report, run, finding), having);
    return { kind, replicates: having, text: text3 };
  });
  return {
    key,
    replicates: replicates.length,
    files: replicates.flatMap(
      ({ files }) => files.map(({ path, format, because }) => ({ path, format, because: catalogue.reading.recognition(because) }))
    ),
    axis: factsOf3(run).axis,
    completion: shown2.history.completion,
    series: shown2.history.series.map(seriesJson),
    verdict: run.verdict,
    signs: signsJson(shown2.signs),
    findings: run.findings.map((finding) => findingJson(report, run, finding, catalogue)),
    ...outvoted2.length > 0 && { outvoted: outvoted2 },
    advice: run.advice,
    notEvaluated: abstained.map(({ kind, because, series }) => ({ kind, because: catalogue.findings.abstention(because), series }))
  };
}
function seriesJson(series) {
  const { first: first2, last, min: min2, max: max2, nonFinite } = extentOf(series);
  const { name: name2, role, metric, direction } = series;
  return {
    name: name2,
    role,
    metric,
    direction,
    points: pointsOf2(series),
    nonFinite,
    first: placeJson(first2),
    last: placeJson(last),
    min: placeJson(min2),
    max: placeJson(max2)
  };
}
function placeJson(place7) {
  return place7 === void 0 ? null : { at: number(place7.at), value: number(place7.value) };
}
function findingJson(report, run, finding, catalogue) {
  const { findings } = catalogue;
  const { kind, severity, series, advice, checklist: checklist2 } = finding;
  const context = contextOf(report, run, finding);
  const source = findings.source(finding);
  return {
    id: findingId(run.run.key, finding),
    kind,
    severity,
    series,
    from: number(finding.from),
    to: number(finding.to),
    evidence: Object.fromEntries(Object.entries(finding.evidence).map(([name2, value5]) => [name2, number(value5)])),
    confidence: number(finding.confidence),
    text: findings.headline(context),
    rule: findings.rule(finding),
    source: source.url === void 0 ? source.label : `${source.label}, ${source.url}`,
    advice,
    checklist: checklist2,
    signs: KINDS[kind].signs
  };
}
function signsJson({ skill, course, rise: rise2, gap: gap2, scatter, finite, gradients, metrics, rate: rate2, budget }) {
  return {
    skill: bySeries(skill),
    course: bySeries(course),
    rise: bySeries(rise2),
    gap: bySeries(gap2),
    scatter: bySeries(scatter),
    finite: bySeries(finite),
    ...gradients && { gradients: signJson(gradients) },
    metrics: bySeries(metrics),
    rate: signJson(rate2),
    budget: signJson(budget)
  };
}
function bySeries(signs) {
  return Object.fromEntries([...signs].map(([name2, sign]) => [name2, signJson(sign)]));
}
function signJson(sign) {
  return Object.fromEntries(Object.entries(sign).map(([name2, value5]) => [name2, partJson(value5)]));
}
function partJson(value5) {
  if (typeof value5 === "number") return number(value5);
  if (typeof value5 === "object" && value5 !== null) return Array.isArray(value5) ? value5.map(partJson) : signJson(value5);
  return typeof value5 === "string" || typeof value5 === "boolean" ? value5 : null;
}
function comparisonJson({ baseline, runs }, catalogue) {
  return { baseline: baselineJson(baseline), runs: runs.map((run) => runComparisonJson(run, catalogue)) };
}
function baselineJson(baseline) {
  const commit = "commit" in baseline ? baseline.commit : baseline.state === "found" ? baseline.current.commit : void 0;
  const record = baseline.state === "found" ? baseline.current : void 0;
  const rung = baseline.state === "found" && baseline.rung !== "given" ? baseline.rung : null;
  return {
    state: baseline.state,
    commit: commit ?? null,
    distance: record?.distance ?? null,
    ageDays: record?.ageDays ?? null,
    rung
  };
}
function runComparisonJson(run, { comparison }) {
  return {
    key: run.key,
    state: run.state,
    findings: run.findings.map((change) => changeJson(run.key, change)),
    numbers: run.numbers.map(numberJson),
    ...run.state === "matched" && run.doubt && { doubt: comparison.doubt(run.doubt) }
  };
}
function changeJson(key, change) {
  const finding = "finding" in change ? change.finding : change.was;
  return { id: findingId(key, finding), change: change.change };
}
function numberJson(change) {
  const { metric, series, what, baseRuns: baseRuns3, limit: limit2, verdict } = change;
  return {
    metric,
    series,
    what,
    ...change.smoothed && { smoothed: true },
    head: number(change.head),
    base: number(change.base),
    change: number(change.change),
    baseRuns: baseRuns3,
    limit: limit2 === void 0 ? null : number(limit2),
    verdict
  };
}
function number(value5) {
  if (Number.isFinite(value5)) return value5;
  return Number.isNaN(value5) ? "NaN" : value5 > 0 ? "Infinity" : "-Infinity";
}

// src/report/markdown/escape.ts
function code(untrusted) {
  const name2 = clean(untrusted);
  if (name2.includes("|")) return `<code>${name2.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
  const longest = Math.max(0, ...Array.from(name2.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = name2.startsWith("`") || name2.endsWith("`") ? " " : "";
  return `${fence}${pad}${name2}${pad}${fence}`;
}
function text2(untrusted) {
  return clean(untrusted, 200).replace(/[\\`*_{}[\]()<>!|~$&^=+-]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/@/g, "@&#8203;").replace(/#(?=\w)(?<!&#)/g, "#&#8203;").replace(/:(?=\/\/|\w)/g, ":&#8203;").replace(/(www)\./gi, "$1&#8203;.").replace(/\b(gh)(?=&#45;\d)/gi, "$1&#8203;");
}
function attribute(untrusted) {
  return clean(untrusted, 500).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
var markdown = {
  name: code,
  strong: (content) => `**${content}**`,
  link: (label2, url) => `[${label2}](${url})`
};

// src/report/markdown/fit.ts
var encoder = new TextEncoder();
function bytesOf2(text3) {
  return encoder.encode(text3).length;
}
function withinLimit(levels, limit2) {
  let text3 = "";
  for (const level2 of levels) {
    text3 = level2();
    if (bytesOf2(text3) <= limit2) return text3;
  }
  return text3;
}

// src/report/markdown/mermaid.ts
var MAX_POINTS2 = 60;
var MAX_VALUE = 1e21;
var MIN_VALUE = 1e-15;
var COLOURS = {
  train: { name: "Blue", hex: "#0072B2" },
  "train-alone": { name: "Blue", hex: "#0072B2" },
  validation: { name: "Orange", hex: "#D55E00" },
  base: { name: "Gray", hex: "#888888" },
  worst: { name: "Orange", hex: "#D55E00" },
  "second-worst": { name: "Purple", hex: "#A2297F" },
  "third-worst": { name: "Blue", hex: "#0072B2" },
  winner: { name: "Green", hex: "#1A7F37" }
};
function mermaid(chart2) {
  const [panel] = chart2.panels;
  const lines = panel.lines.filter((line2) => colourOf(line2) !== void 0);
  const from = Math.max(...lines.map(({ x }) => x[0] ?? Number.POSITIVE_INFINITY));
  const main = lines.filter(({ role }) => role !== "base");
  const to = Math.min(...main.map(({ x }) => x.at(-1) ?? Number.NEGATIVE_INFINITY));
  if (lines.length === 0 || !(to > from)) return "";
  const count14 = Math.min(MAX_POINTS2, Math.max(2, ...main.map(({ x }) => x.length)));
  const places = Array.from({ length: count14 }, (_, i) => from + (to - from) * i / (count14 - 1));
  const drawn = lines.map((line2) => ({ line: line2, values: places.map((at2) => interpolate(line2, at2)) })).filter(({ values }) => values.every((value5) => Math.abs(value5) < MAX_VALUE));
  if (drawn.length === 0) return "";
  const colours = drawn.map(({ line: line2 }) => colourOf(line2));
  return [
    "```mermaid",
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.map((colour) => colour?.hex).join(", ")}"}}}}%%`,
    "xychart-beta",
    `  x-axis "${label(chart2.unit)}" ${short(from)} --> ${short(to)}`,
    `  y-axis "${label(panel.metric)}"`,
    ...drawn.map(({ values }) => `  line [${values.map(short).join(", ")}]`),
    "```",
    "",
    `${drawn.map(({ line: line2 }, i) => `${colours[i]?.name}: ${name(line2)}`).join(" · ")}`
  ].join("\n");
}
function colourOf({ role }) {
  return COLOURS[role];
}
function name(line2) {
  const text3 = line2.label ?? line2.role;
  return line2.role !== "base" && /^[\p{L} ]+$/u.test(text3) ? text3 : `\`${label(text3)}\``;
}
function label(text3) {
  return text3.replace(/[^\p{L}\p{N} .,:%/+()\u2212_-]/gu, " ").replace(/\s+/g, " ").trim();
}
function short(value5) {
  if (Math.abs(value5) < MIN_VALUE) return "0";
  const rounded = Number(value5.toPrecision(4));
  return rounded.toLocaleString("en-US", { maximumSignificantDigits: 4, useGrouping: false });
}
function interpolate({ x, y }, at2) {
  let right = 0;
  while (right < x.length - 1 && (x[right] ?? 0) < at2) right++;
  const left = Math.max(0, right - 1);
  const [x0 = 0, x1 = 0, y0 = Number.NaN, y1 = Number.NaN] = [x[left], x[right], y[left], y[right]];
  if (at2 < x0 || at2 > x1 && right === x.length - 1) return y1;
  return x1 === x0 ? y1 : y0 + (y1 - y0) * (at2 - x0) / (x1 - x0);
}

// src/report/markdown/comment.ts
var LIMIT = 6e4;
var WHOLE = { rows: 1e3, evidence: 1e3, files: 1e3, chart: true, shortened: false };
var LEVELS = [
  { rows: 32, evidence: 32, files: 32, chart: true, shortened: false },
  { rows: 32, evidence: 8, files: 8, chart: true, shortened: true },
  { rows: 32, evidence: 0, files: 0, chart: true, shortened: true },
  { rows: 8, evidence: 0, files: 0, chart: false, shortened: true },
  { rows: 0, evidence: 0, files: 0, chart: false, shortened: true }
];
function renderComment(report, options) {
  const { limit: limit2 = LIMIT } = options;
  const [full, ...shorter] = LEVELS;
  const at2 = (level2) => () => render(report, options, level2);
  const first2 = limit2 > LIMIT ? [at2(WHOLE), at2({ ...full, shortened: true })] : [at2(full)];
  return withinLimit([...first2, ...shorter.map(at2)], limit2);
}
function render(report, options, level2) {
  const catalogue = options.language(markdown);
  const lead = leadOf(report);
  const opening = openingOf(report, lead, catalogue);
  const problem2 = lead.kind === "finding" || lead.kind === "worse" || report.diagnosis.runs.length > 3;
  const chart2 = level2.chart ? chartBlock(report, options) : "";
  const runs = level2.rows > 0 && hasNumbers(report) ? runTable(report, catalogue, level2.rows) : "";
  const list2 = level2.rows > 0 ? checklist(report, catalogue) : "";
  const remarks = level2.rows > 0 ? [...outvotedRemarks(report, catalogue, level2.rows), ...comparisonRemarks(report, catalogue, level2.rows)].join("\n\n") : "";
  const { labels } = catalogue.words;
  const details = evidenceLines(report, catalogue, level2).join("\n");
  const blocks = [
    report.context.title === void 0 ? "" : `${catalogue.markup.strong(text2(report.context.title))}`,
    `### ${opening.headline}`,
    isCheckFirst(report) ? checkLine(report, catalogue) : "",
    opening.detail.join(" "),
    opening.doFirst === void 0 ? "" : `${catalogue.markup.strong(labels.doFirst)} ${opening.doFirst}`,
    ...problem2 ? [chart2, runs] : [],
    remarks,
    list2,
    ...lead.kind === "nothing-read" ? [refusedLines(report, catalogue, 10).join("\n")] : [],
    ...problem2 ? [] : [folded(labels.chartAndNumbers, [chart2, runs])],
    folded(labels.evidence, [details]),
    (options.notes ?? []).map((note) => catalogue.command.note(note)).join("\n\n"),
    level2.shortened ? catalogue.command.shortened : "",
    isCheckFirst(report) ? "" : checkLine(report, catalogue),
    notReadLine(report, catalogue),
    footer(report, catalogue)
  ];
  const body = blocks.filter((block) => block !== "").join("\n\n");
  return `${options.marker === void 0 ? "" : `${options.marker}
`}${body}
`;
}
function hasNumbers({ diagnosis: { runs } }) {
  return runs.length > 1 || runs.some((run) => shownOf(run).best !== void 0);
}
function evidenceLines(report, catalogue, level2) {
  if (level2.evidence === 0) return [];
  return [
    ...evidence3(report, catalogue, level2.evidence),
    ...notJudged(report, catalogue, level2.evidence),
    ...firstEvaluations(report, catalogue, level2.evidence),
    ...report.diagnosis.runs.length === 0 ? [] : readingLines(report, catalogue, level2.files)
  ];
}
function folded(title, blocks) {
  const content = blocks.filter((block) => block !== "").join("\n\n");
  return content === "" ? "" : `<details><summary>${title}</summary>

${content}

</details>`;
}
function withNote(drawn, { diagnosis }, { words: words2 }) {
  const runs = diagnosis.runs.length;
  return drawn === "" || runs < 2 ? drawn : `${drawn} · ${words2.drawn(1, runs)}`;
}
function chartBlock(report, { language, pictures: pictures2 }) {
  const chart2 = chartOf(report, language);
  if (chart2 === void 0) return "";
  if (pictures2 === void 0) return withNote(mermaid(chart2), report, language(markdown));
  const alt = attribute(chart2.description);
  return [
    "<picture>",
    `<source media="(prefers-color-scheme: dark)" srcset="${attribute(pictures2.dark)}">`,
    `<img alt="${alt}" src="${attribute(pictures2.light)}" width="600">`,
    "</picture>"
  ].join("\n");
}

// src/report/language/en/numbers.ts
var NBSP = " ";
var MINUS2 = "−";
var UNIT3 = {
  epoch: ["epoch", "epochs"],
  step: ["step", "steps"],
  samples: ["sample", "samples"],
  tokens: ["token", "tokens"],
  time: ["second", "seconds"]
};
function value(number2) {
  return written(number2, (digits) => digits);
}
function short2(number2) {
  return written(number2, (digits) => digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);
}
function written(number2, trimmed) {
  if (Number.isNaN(number2)) return "NaN";
  if (!Number.isFinite(number2)) return number2 > 0 ? "infinity" : `${MINUS2}infinity`;
  if (number2 === 0) return "0";
  const size = Math.abs(number2);
  const digits = size >= 1e4 || size < 1e-3 ? number2.toExponential(3) : number2.toPrecision(4);
  const [mantissa = digits, exponent] = digits.split("e");
  const shown2 = trimmed(mantissa);
  return (exponent === void 0 ? shown2 : `${shown2}e${exponent.replace("+", "")}`).replace(/-(?=[\d.])/, MINUS2).replace("e-", `e${MINUS2}`);
}
function percent(fraction2) {
  const share = fraction2 * 100;
  if (!Number.isFinite(share)) return `${value(share)}${NBSP}%`;
  const size = Math.abs(share);
  if (size < 1e-4) return `0.0${NBSP}%`;
  const text3 = size >= 10 ? count(Math.round(size)) : size >= 0.1 ? size.toFixed(1) : size.toPrecision(1);
  return `${share < 0 ? MINUS2 : ""}${text3}${NBSP}%`;
}
function count(number2) {
  const whole = Math.round(number2).toString();
  return whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
}
function position(at2) {
  return Number.isInteger(at2) && Math.abs(at2) < 1e15 ? count(at2) : short2(at2);
}
function signed(text3, positive) {
  return positive ? `+${text3}` : text3;
}
var numbers = {
  value,
  percent,
  signedPercent: (fraction2) => signed(percent(fraction2), fraction2 > 0),
  signedValue: (number2) => signed(value(number2), number2 > 0),
  count,
  place: (axis, at2) => axis === "time" ? `${position(at2)}${NBSP}s` : `${axis === "samples" ? "sample" : axis === "tokens" ? "token" : axis} ${position(at2)}`,
  span: (axis, length) => `${position(length)} ${UNIT3[axis][length === 1 ? 0 : 1]}`
};

// src/report/language/en/names.ts
function list(names2, markup) {
  const shown2 = names2.slice(0, 8).map((name2) => markup.name(name2));
  const rest = names2.length - shown2.length;
  return rest > 0 ? `${shown2.join(", ")} and ${numbers.count(rest)} more` : shown2.join(", ");
}

// src/report/language/en/reading.ts
var LIMITS = {
  files: "files",
  fileBytes: "bytes in the file",
  documentBytes: "bytes in a file that has to be held as a whole",
  parsedBytes: "bytes of memory for its values",
  lineBytes: "bytes in one line",
  depth: "levels of nesting",
  columns: "columns",
  positions: "positions as keys",
  series: "series",
  allPoints: "points kept of all files together",
  runs: "runs in one file",
  allRuns: "runs in all files together",
  recordBytes: "bytes in one record",
  members: "members of gzip and zstd files",
  entries: "members of archives",
  heldBytes: "bytes of archives inside archives",
  windowBytes: "bytes that have to be set aside to unpack it",
  inflatedBytes: "bytes unpacked",
  inflationRatio: "times its packed size",
  nesting: "archives inside archives"
};
var { count: count2 } = numbers;
function readingSentences(markup) {
  return {
    recognition: (because) => recognition(because, markup),
    note: (note) => note_(note, markup),
    refusal: (because) => refusal(because, markup),
    nothingReadHeadline: "No loss history found",
    nothingRead,
    moreRuns: (more) => `${count2(more)} more ${more === 1 ? "run" : "runs"}`,
    moreFiles: (more) => `and ${count2(more)} more ${more === 1 ? "file" : "files"}`,
    moreNotes: (more) => `and ${count2(more)} more ${more === 1 ? "note" : "notes"}`,
    file: (path, format, because) => `${markup.name(path)} as ${format}: ${because}`
  };
}
function nothingRead(refused) {
  const absent = /* @__PURE__ */ new Set(["no-artifact", "artifact-expired", "unreadable"]);
  const files = refused.filter(({ code: code2 }) => !absent.has(code2)).length;
  if (files > 0) {
    return `${files === 1 ? "One file was" : `${count2(files)} files were`} looked at, and none holds a loss history, such as a CSV or JSON log with one loss per epoch or step.`;
  }
  if (refused.some(({ code: code2 }) => code2 === "artifact-expired")) return "There was no file to read: the artifact has expired.";
  if (refused.some(({ code: code2 }) => code2 === "unreadable")) return "What the training left could not be had, so nothing was read.";
  return refused.length > 0 ? "There was no file to read: the training left no artifact of the name that was asked for. Upload the history with actions/upload-artifact, under that name." : "There was no file to read. Name a history file, a folder that holds one, or an archive.";
}
function recognition(because, markup) {
  switch (because.code) {
    case "read-as":
      return "the format was given";
    case "magic":
      return `begins as ${markup.name(because.what)}`;
    case "header":
      return `columns ${list(because.columns, markup)}`;
    case "keys":
      return `keys ${list(because.keys, markup)}`;
    case "line-shape":
      return `${count2(because.lines)} ${because.lines === 1 ? "line" : "lines"} like ${markup.name(because.example)}`;
    case "layout":
      return `laid out as ${markup.name(because.path)}`;
  }
}
function readAsFailed({ format, detail, because }, markup) {
  if (because === void 0) return `there is no format ${markup.name(format)}; use one of ${detail}.`;
  const as = `cannot be read as ${markup.name(format)}`;
  return because.code === "malformed" ? `${as}${line(because.line)}: ${markup.name(because.detail)}.` : `${as}: ${refusal(because, markup)}`;
}
var CONTAINERS = /* @__PURE__ */ new Set(["archive", "zip", "tar"]);
var KIND_OF_FILE = {
  "runs-table": "a table with one line per run",
  "grid-search": "results of a grid search",
  "episode-monitor": "rewards of episodes",
  "learning-curve-by-size": "a learning curve over the size of the training set",
  timings: "timings"
};
function line(number2) {
  return number2 === void 0 ? "" : ` at line ${count2(number2)}`;
}
function note_(note, markup) {
  const at2 = "path" in note ? `${markup.name(note.path)}: ` : "";
  switch (note.code) {
    case "text-cells":
      return `${at2}${count2(note.count)} ${note.count === 1 ? "value" : "values"} of ${markup.name(note.series)} ${note.count === 1 ? "is" : "are"} no number and ${note.count === 1 ? "was" : "were"} left out, the first in line ${count2(note.firstLine)}: ${markup.name(note.text)}.`;
    case "rows-dropped":
      return `${at2}${note.count === 1 ? "one row" : `${count2(note.count)} rows`} could not be read, the first at line ${count2(note.firstLine)}.`;
    case "cut-off":
      return `${at2}ends in the middle of a record${line(note.line)}; what stands before was read.`;
    case "damaged":
      return note.atByte === void 0 ? `${at2}damaged; what could be read of it was read.` : `${at2}damaged at byte ${count2(note.atByte)}; what stands before was read.`;
    case "blank-may-hide-nan":
      return `${at2}${count2(note.count)} blank values of ${markup.name(note.series)}; ${note.writer} writes NaN as a blank.`;
    case "nan-filtered":
      return `${at2}${note.writer} leaves out values that are NaN, so a NaN would not be seen.`;
    case "duplicate-steps":
      return `${at2}${note.count === 1 ? "one position" : `${count2(note.count)} positions`} of ${markup.name(note.series)} ${note.count === 1 ? "is" : "are"} logged twice; the last value was used.`;
    case "restarted":
      return `${at2}the log starts again${line(note.line)}: ${count2(note.segments)} parts.`;
    case "interleaved":
      return `${at2}${count2(note.runs)} runs write into it at once.`;
    case "thinned":
      return `${at2}${markup.name(note.series)} has ${count2(note.points)} points; ${count2(note.kept)} buckets were kept, with exact extremes.`;
    case "rounded":
      return `${at2}values are rounded to ${note.digits === 0 ? "whole numbers" : note.digits === 1 ? "one digit" : `${count2(note.digits)} digits`}.`;
    case "sampled":
      return `${at2}${note.writer} keeps a sample of the points only.`;
    case "same-run":
      return `${at2}the same run as ${markup.name(note.used)}, which was used.`;
    case "unused-columns":
      return `${at2}not used: ${list(note.columns, markup)}.`;
    case "series-limit":
      return `${at2}a run may have ${count2(note.allowed)} series besides its losses; ${count2(note.omitted)} more ${note.omitted === 1 ? "was" : "were"} left out, the first of them ${markup.name(note.example)}.`;
    case "key-collision":
      return `Several runs would be called ${markup.name(note.key)}; they are shown as ${list(note.renamed, markup)}.`;
  }
}
function refusal(because, markup) {
  switch (because.code) {
    case "empty":
      return "the file is empty. The training may have stopped before it logged anything.";
    case "binary":
      return "binary, and of no format that is known here.";
    case "truncated":
      return `cut off as ${because.format}${line(because.line)}: ${markup.name(because.detail)}. Upload the file after training has closed it.`;
    case "malformed":
      if (CONTAINERS.has(because.format)) return `damaged, and cannot be unpacked (${markup.name(because.detail)}). Pack it again.`;
      return `not valid ${because.format}${line(because.line)}: ${markup.name(because.detail)}.`;
    case "single-values":
      return `holds single numbers (${list(because.names, markup)}), not a history. Log the loss once per epoch or step.`;
    case "no-series":
      return because.saw.length === 0 ? "no loss in it. A loss is looked for under names such as loss, train_loss and val_loss." : `no loss in it; it has ${list(because.saw, markup)}. A loss is looked for under names such as loss, train_loss and val_loss.`;
    case "no-numbers":
      return `it names ${list(because.names, markup)}, but holds no numbers there by epoch or step. Log the loss once per epoch or step, as a number.`;
    case "not-a-history":
      return `${KIND_OF_FILE[because.what] ?? markup.name(because.what)}, not a history${because.saw.length === 0 ? "" : ` (${list(because.saw, markup)})`}.`;
    case "no-rows":
      return `a header (${list(because.columns, markup)}) and no row below it. The training may have ended before its first epoch.`;
    case "unknown-format":
      return `not a format that is known here; it begins with ${markup.name(because.saw)}.`;
    case "too-large":
      if (because.limit === "work") return `it takes more work than reading may cost, and was given up${OTHERS_STAND}`;
      if (because.limit === "seconds")
        return `not read within the ${count2(because.allowed)} seconds that there were${OTHERS_STAND}`;
      return `too large: ${LIMITS[because.limit] ?? because.limit} ${count2(because.value)}, at most ${count2(because.allowed)} are read.`;
    case "read-as-failed":
      return readAsFailed(because, markup);
    case "deleted-runs":
      return `${count2(because.count)} deleted runs were left out.`;
    case "no-sqlite":
      return "an SQLite database, and nothing was given to open it with. Pass `sqlite` to readHistories.";
    case "unsafe-member":
      return MEMBER_PROBLEMS[because.problem];
    case "untangled":
      return "several runs write into it and cannot be told apart. Write one file per run.";
    case "no-artifact":
      return because.present.length === 0 ? "no artifact of this name: this run has none." : `no artifact of this name; this run has ${list(because.present, markup)}.`;
    case "artifact-expired":
      return "the artifact has expired. Run the training again, or keep artifacts for longer (retention-days).";
    case "unreadable":
      return `could not be read: ${markup.name(because.detail)}.`;
  }
}
var OTHERS_STAND = "; what was read of other files stands. Keep what is no history out of the files that are named.";
var MEMBER_PROBLEMS = {
  "leads-out": "its name leads out of the archive; it was not opened.",
  link: "a link, not a file; it was not followed.",
  duplicate: "the archive holds another file of this name before it, which was used.",
  encrypted: "encrypted. Upload it without a password.",
  name: "its name is empty, too long or has control characters; it was not opened.",
  method: "packed by a method that is not read here. Pack it with deflate.",
  outside: "its bytes are not where the archive says they are."
};

// src/report/language/en/action.ts
function actionSentences(markup) {
  return { notice: (notice) => sentence(notice, markup) };
}
var LOOKED_UP = {
  artifacts: "artifacts of the run",
  base: "base run",
  config: "configuration file",
  record: "kept record of the base branch",
  "pull-request": "pull request",
  comment: "earlier comment"
};
function sentence(notice, markup) {
  switch (notice.code) {
    case "pull-request-target":
      return "Loss Doctor does not run on pull_request_target, where training would run a stranger’s code with a token that may write. Use pull_request, and for forks the workflow_run workflow of the README.";
    case "workflow-run-event":
      return "Nothing to do: the finished run was neither for a pull request nor for the default branch of this repository.";
    case "malformed-event":
      return "Nothing to do: the event lacks what its kind should have.";
    case "fork-deleted":
      return "Nothing was published: the fork that the pull request came from was deleted before this run.";
    case "inputs":
      return `The inputs cannot be used:
${notice.mistakes.map((one) => `  ${one}`).join("\n")}`;
    case "config-mistakes":
      return `${markup.name(notice.path)} cannot be used${notice.used === "defaults" ? ", the defaults apply instead" : ""}:
${notice.mistakes.map((one) => `  ${one}`).join("\n")}`;
    case "config-missing":
      return `There is no ${markup.name(notice.path)} on the base branch; the defaults apply.`;
    case "trusted-stage-will":
      return "This run’s token may only read. The comment and the picture are added by the workflow_run workflow of the README, if it is set up.";
    case "pull-request-gone":
      return "Nothing to comment on: no open pull request has this head any more.";
    case "foreign-workflow":
      return "Nothing was written: the finished run is of a workflow that the base branch of its pull request does not have.";
    case "data-branch-of-code":
      return `Nothing is kept: ${markup.name(notice.branch)} holds code. Name a branch of its own as data-branch.`;
    case "superseded":
      return notice.by === "newer-head" ? "The pull request has moved on; its comment is left to the newer run." : "A newer run has already written the comment; it stays.";
    case "lookup-failed":
      return `The ${LOOKED_UP[notice.what]} could not be read: ${markup.name(notice.detail)}.${notice.permission === void 0 ? "" : ` The job may lack the permission ${notice.permission}${notice.what === "artifacts" ? ", or the server has no artifacts" : ""}.`}`;
    case "comment-of-whom":
      return "GitHub did not say whose token this is, so an earlier comment of ours could not be told from a copy: what its checklist had ticked is not ticked any more.";
    case "record-too-large":
      return "The curves are too large, of more than 1,000 runs, or of runs with names of more than 1,000 characters, and are not kept on the data branch; the next pull request compares with the artifact.";
    case "artifact-refused":
      return `Artifact ${markup.name(notice.name)}: ${refusal(notice.because, markup)}`;
    case "second-comment":
      return `The comment is written, but a second one of ours may stand beside it: ${markup.name(notice.detail)}. The next push removes it.`;
    case "proxy-unusable":
      return `No proxy is used: the address in ${notice.variables.join(" and ")} is none that can be used. Write it as http://HOST:PORT.`;
  }
}

// src/report/language/en/chart.ts
var { count: count3, place: place2 } = numbers;
function three(value5) {
  const size = Math.abs(value5);
  const sign = value5 < 0 ? "−" : "";
  if (size !== 0 && (size < 1e-3 || size >= 1e15))
    return sign + size.toExponential(1).replace(".0e", "e").replace("e+", "e").replace("e-", "e−");
  for (const [unit, letter] of [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e4, "k"]
  ]) {
    if (size >= unit) return `${sign}${Number((size / (unit === 1e4 ? 1e3 : unit)).toPrecision(3))}${letter}`;
  }
  return sign + (size === 0 ? "0" : size < 1e3 ? size.toPrecision(3) : count3(size));
}
function percent2(share) {
  const size = Math.abs(share) * 100;
  return `${size >= 10 ? count3(size) : Number(size.toPrecision(2))}%`;
}
function amount(value5, isShare) {
  return isShare ? `${(value5 * 100).toFixed(1)}%` : three(value5);
}
var plural = { epoch: "epochs", step: "steps", samples: "samples", tokens: "tokens", time: "seconds" };
var chart = {
  locale: "en-US",
  logarithmic: "(log)",
  zoomed: (share) => `, zoomed: the axis covers ${Number((share * 100).toPrecision(1))}% of the value`,
  startsAt: (value5, isShare) => `starts at ${amount(value5, isShare)}`,
  smoothed: "median, 10 to 90%",
  loss: "loss",
  validationLoss: "validation loss",
  trainingLoss: "training loss",
  learningRate: "learning rate",
  gates: (metric) => `${metric} – gates the check`,
  unit: (axis, boosting) => axis === "time" ? "seconds" : boosting ? "round" : axis,
  best: (value5, axis, at2) => `best ${three(value5)}, ${place2(axis, at2)}`,
  bestShort: (value5) => `best ${three(value5)}`,
  stop: (axis, at2) => `early stopping, ${place2(axis, at2)}`,
  stopShort: (axis, at2) => `early stop, ${place2(axis, at2)}`,
  rise: (from, to) => {
    const share = (to - from) / Math.abs(from);
    if (!Number.isFinite(share) || from === 0) return `+${three(to - from)}`;
    return share >= 10 && from > 0 ? `×${three(to / from)}` : `+${percent2(share)}`;
  },
  against: (value5, base, isShare) => {
    if (isShare) {
      const points = (value5 - base) * 100;
      return `${amount(value5, true)}, ${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)} points`;
    }
    const share = (value5 - base) / Math.abs(base);
    if (!Number.isFinite(share) || share === 0) return three(value5);
    return `${three(value5)}, ${percent2(share)} ${share < 0 ? "lower" : "higher"}`;
  },
  medianOf: (value5, runs, isShare) => runs > 1 ? `${amount(value5, isShare)}, median of ${runs}` : amount(value5, isShare),
  value: amount,
  throughout: (value5) => `${three(value5)} throughout`,
  evaluations: (n) => n === 1 ? "1 evaluation" : `${n} evaluations`,
  notFinite: (kind, axis, from, to) => [
    `${kind === "nan" ? "NaN" : "infinite"} from ${place2(axis, from)}`,
    `to the end, ${place2(axis, to)}`
  ],
  notFiniteFrom: (axis, from) => `NaN from ${place2(axis, from)}`,
  guessing: (level2, classes) => classes === void 0 ? `guessing gives ${three(level2)}` : `chance level of ${classes} classes, ln ${classes} = ${level2.toFixed(3)}`,
  spike: (value5, axis, at2) => `${three(value5)} at ${place2(axis, at2)}`,
  firstPass: (axis, to) => `first pass, to ${place2(axis, to)}`,
  saving: (share, axis) => `${percent2(share)} fewer ${plural[axis]}`,
  forecast: (more, axis, low, high) => [`+${three(more)} ${plural[axis]}:`, `${percent2(low)} to ${percent2(high)} lower`],
  bestRun: (value5) => `best, ${three(value5)}`,
  bestOfAll: "best",
  others: (n) => n === 1 ? "1 other" : `${n} others`,
  seeds: (n, base) => `Lines: median of ${n} seeds${base ? ", head and base" : ""}. Bands: lowest to highest.`,
  grid: (n) => `${n > 1 ? `Median and range of ${n} seeds. ` : ""}Solid: validation, dashed: training. Dotted: the best of all.`,
  drawn: (shown2, runs) => `${count3(shown2)} of ${count3(runs)} runs ${shown2 === 1 ? "is" : "are"} drawn`,
  letters: "The letters are explained in the table.",
  description: (curves, run, axis, best2, base) => `${curves} of ${run} by ${axis === "time" ? "second" : axis}${best2 === void 0 ? "" : `; ${best2}`}${base === void 0 ? "" : `; ${base} in gray`}.`,
  curves: { both: "Training and validation loss", validation: "Validation loss", train: "Training loss" },
  descriptionOfRuns: (runs, worst, best2) => `Validation loss of ${count3(runs)} runs${worst.length > 0 ? `; ${worst.join(", ")}` : ""}${best2 === void 0 ? "" : `; lowest: ${best2}`}.`,
  below: (metrics) => ` Below: ${metrics.join(", ")}.`,
  bestAndEnd: (best2, axis, at2, end) => `${three(best2)} at ${place2(axis, at2)}, ${three(end)} at the end.`
};

// src/report/language/en/abstentions.ts
var { count: count4 } = numbers;
function abstentions2(markup) {
  return (because) => {
    switch (because.code) {
      case "too-few-points":
        return `${count4(because.points)} ${because.points === 1 ? "point" : "points"}, ${count4(because.needed)} are needed`;
      case "no-training-loss":
        return "no training loss is logged";
      case "no-validation-loss":
        return "no validation loss is logged";
      case "no-loss":
        return "no loss is logged";
      case "blank-loss":
        return `every value of ${markup.name(because.series)} is blank`;
      case "zero-loss":
        return `every value of ${markup.name(because.series)} is zero`;
      case "no-learning-rate":
        return "no learning rate is logged";
      case "unknown-direction":
        return `it is not known whether a lower or a higher ${markup.name(because.series)} is better; set \`direction\` in the configuration`;
      case "adversarial-loss":
        return `${markup.name(because.series)} is a loss of adversarial or reinforcement learning, and does not tell how good the model is`;
      case "reinforcement-learning":
        return "in reinforcement learning the losses do not tell how good the agent is";
      case "not-finite":
        return "the loss is not finite";
      case "diverged":
        return "the run diverged";
      case "mixed-axes":
        return `training loss is logged by ${because.train}, validation loss by ${because.validation}, and nothing ties the two`;
      case "no-task-metric":
        return "no metric beside the loss is logged";
      case "no-common-points":
        return "training and validation loss share no stretch of the axis";
      case "rate-schedule":
        return `the learning rate changes ${count4(because.changes)} times, which explains it`;
      case "incomplete":
        return "the run ended before its planned end";
      case "begins-late":
        return `the log begins at ${count4(because.at)}, and what was learned before is not known`;
    }
  };
}

// src/report/advice-record.generated.ts
var ADVICE_RECORD = {
  "bigger-model": { given: 203, helped: 132 },
  "lower-learning-rate": { given: 147, helped: 126 },
  "raise-learning-rate": { given: 336, helped: 308 },
  "stop-earlier": { given: 448, helped: 334 },
  "train-longer": { given: 299, helped: 247 }
};

// src/report/language/en/advice.ts
var { percent: percent3, place: place3, span, count: count5 } = numbers;
var ITEMS = {
  1: "Monitor the loss curves during training and validation",
  2: "Adjust the learning rate",
  3: "Apply regularisation such as L2 or dropout",
  4: "Use early stopping",
  5: "Try other architectures and optimisation techniques",
  6: "Keep a detailed record of the trials and their results",
  7: "Make sure there is enough data",
  8: "Analyse the patterns in the curves for under- and overfitting",
  9: "Adjust the number of layers and neurons",
  10: "Evaluate how the regularisation affects convergence"
};
var ADVICE = {
  "stop-earlier": (context) => stopEarlier(context),
  regularize: () => "try dropout or weight decay (L2), then look at the gap between the curves again.",
  "more-data": () => "try more training data or augmentation.",
  "smaller-model": () => "try a smaller model: half the width, or one layer fewer.",
  "bigger-model": () => "try a bigger model: twice the width, or one layer more.",
  "lower-learning-rate": (context) => `try a ${rate(context)} 3 to 10 times lower.`,
  "raise-learning-rate": (context) => `try a ${rate(context)} 3 to 10 times higher.`,
  "train-longer": () => "try training longer.",
  "use-a-schedule": () => "try a schedule that lowers the learning rate towards the end.",
  "check-the-data": () => "look at the data behind these steps: missing values, wrong labels, order.",
  "clip-gradients": () => "try clipping gradients, at norm 1 to begin with.",
  "fix-validation": () => "check the validation set: its size, duplicates of training examples, and that dropout and augmentation are off."
};
var ENOUGH = 50;
function adviceSentence(advice, context) {
  const record = ADVICE_RECORD[advice];
  const sentence2 = ADVICE[advice](context);
  const known2 = context.facts.modelled && record !== void 0 && record.given >= ENOUGH;
  if (advice === "stop-earlier" || !known2) return sentence2;
  return `${sentence2} Tried on ${count5(record.given)} test runs with curves like these, it lowered the test loss in ${percent3(record.helped / record.given)}.`;
}
function rate({ facts }) {
  return facts.boosting ? "learning rate (shrinkage)" : "learning rate";
}
function stopEarlier(context) {
  const { facts } = context;
  if (facts.best === void 0) return "stop earlier, at the best validation loss.";
  const stop = `stop at ${place3(facts.axis, facts.best.at)}.`;
  const { stopping } = facts;
  if (stopping === void 0) return stop;
  const of = `${count5(stopping.saved)} of ${span(facts.axis, stopping.total)}`;
  const loss = stopping.share > 5e-3 ? ` and ${percent3(stopping.share)} of ${facts.other ? "that" : "validation"} loss` : "";
  const patience = `patience ${count5(stopping.patience)}${stopping.each ? "" : " (evaluations)"}`;
  return `${stop} Early stopping with ${patience} would have saved ${of}${loss}.`;
}

// src/report/language/en/kinds.ts
function wordsOf(kind) {
  return KINDS[kind].words.en;
}
function phraseOf({ finding, facts }, judged3, markup) {
  const voice = {
    ...numbers,
    factor: short2,
    name: (untrusted) => markup.name(untrusted),
    judged: judged3,
    isMain: finding.series[0] === facts.validation
  };
  return wordsOf(finding.kind).phrase(finding, voice);
}

// src/report/language/en/shown-by-rule.ts
var MEASURED = {
  divergence: "rise",
  overfitting: "rise",
  oscillation: "amplitude",
  "slow-convergence": "lateShare",
  "still-improving": "gain"
};
function shownByRule({ kind, evidence: evidence4 }) {
  const { probability, threshold: limit2 = 0, fall = 0 } = evidence4;
  if (probability === void 0 && kind !== "divergence") return true;
  if (kind === "underfitting") return fall < limit2;
  const name2 = MEASURED[kind];
  const measured2 = name2 === void 0 ? void 0 : evidence4[name2];
  return measured2 === void 0 || measured2 > limit2;
}

// src/report/language/en/text.ts
function capital(text3) {
  return /^[a-z]/.test(text3) ? text3.charAt(0).toUpperCase() + text3.slice(1) : text3;
}
function sentences(...parts) {
  return parts.filter((part2) => part2 !== "").join(" ");
}

// src/report/language/en/evidence.ts
var { percent: percent4, count: count6 } = numbers;
var COUNTS = {
  spike: " standard deviations of the scatter",
  "noisy-validation": " times the scatter of training loss"
};
function threshold(kind, evidence4) {
  const limit2 = evidence4["threshold"];
  if (limit2 === void 0 || limit2 === 0) return void 0;
  return KINDS[kind].threshold === "share" ? percent4(limit2) : short2(limit2);
}
var MODEL = { label: "our own measurements" };
function ruleOf(finding) {
  const { kind, evidence: evidence4 } = finding;
  return sentences(shownByRule(finding) ? wordsOf(kind).rule(threshold(kind, evidence4)) : "", modelSentence(finding));
}
function sourceOf(finding) {
  return shownByRule(finding) ? KINDS[finding.kind].source : MODEL;
}
function modelSentence(finding) {
  if (finding.evidence["probability"] === void 0) return "";
  return shownByRule(finding) ? "The probability is from a model of the curves’ shape, trained on runs whose cause is known." : "A model of the curves’ shape, trained on runs whose cause is known, finds it likely.";
}
function noise(evidence4) {
  const scatter = evidence4["noise"];
  if (scatter === void 0 || !(scatter > 0) || !Number.isFinite(scatter)) return void 0;
  return percent4(scatter);
}
function pointsOf3({ points, perPoint, logged: logged3 }) {
  if (points === void 0) return "";
  const judged3 = points === 1 ? "one point" : `${count6(points)} points`;
  if (perPoint === void 0) return judged3;
  const values = `${judged3} of up to ${count6(perPoint)} logged values`;
  return logged3 === void 0 ? values : `${values}, ${count6(logged3)} in all`;
}
function measured(finding, besideRule) {
  const { kind, evidence: evidence4, confidence } = finding;
  const { probability } = evidence4;
  const limit2 = threshold(kind, evidence4);
  const scatter = noise(evidence4);
  const parts = [
    probability === void 0 ? "" : `probability ${percent4(probability)}`,
    limit2 === void 0 || besideRule || !shownByRule(finding) ? "" : `threshold ${limit2}${COUNTS[kind] ?? ""}`,
    scatter === void 0 ? "" : `noise ${scatter}`,
    pointsOf3(evidence4),
    confidence > 0 && probability === void 0 ? `confidence ${percent4(confidence)}` : ""
  ].filter((part2) => part2 !== "");
  return parts.join(", ");
}

// src/report/language/en/losses.ts
var { value: value2, place: place4, count: count7 } = numbers;
function lossName({ validation, other }, markup) {
  return other && validation !== void 0 ? markup.name(validation) : "validation loss";
}
function trainName({ training, trainingPart }, markup) {
  return trainingPart && training !== void 0 ? markup.name(training) : "training loss";
}
function lossSentence({ facts, finding }, markup) {
  if (facts.best === void 0 || facts.end === void 0) return trainingSentence(facts);
  const name2 = lossName(facts, markup);
  const whose = facts.replicate === void 0 ? void 0 : `${capital(quoted(facts.replicate, markup))}: `;
  const start = (text3) => whose === void 0 ? capital(text3) : whose + text3;
  const last = `${value2(facts.end.value)} at ${place4(facts.axis, facts.end.at)}`;
  if (facts.best.at === facts.end.at) {
    if (facts.broken) return start(`the last finite value of ${name2}, which is its best, is ${last}.`);
    return `${facts.other ? (whose ?? "") + name2 : start(name2)} is at its best at the end: ${value2(facts.end.value)}.`;
  }
  const best2 = start(
    `best ${name2} ${value2(facts.best.value)} at ${place4(facts.axis, facts.best.at)}, ${facts.broken ? `last finite value ${last}` : `${value2(facts.end.value)} at the end`}`
  );
  const { trainAtBest, trainAtEnd } = facts;
  const fell = finding.kind === "overfitting" && trainAtBest !== void 0 && trainAtEnd !== void 0 && trainAtEnd < trainAtBest;
  return fell ? `${best2}, while ${trainName(facts, markup)} fell on to ${value2(trainAtEnd)}.` : `${best2}.`;
}
function trainingSentence({ trainAtEnd, broken, validation }) {
  if (trainAtEnd === void 0) return "";
  if (validation !== void 0) return `Training loss ${value2(trainAtEnd)} at the end; no value of the validation loss is finite.`;
  return broken ? `The last finite training loss is ${value2(trainAtEnd)}; there is no validation loss.` : `Training loss ${value2(trainAtEnd)} at the end; there is no validation loss.`;
}
function quoted(replicate, markup) {
  return `quoted is ${markup.name(replicate)}`;
}
function meanOf2(replicates) {
  return `mean of ${count7(replicates)}`;
}
function gapGrew({ best: best2, end, trainAtBest, trainAtEnd }) {
  if (best2 === void 0 || end === void 0 || trainAtBest === void 0 || trainAtEnd === void 0) return void 0;
  const [before, after] = [best2.value - trainAtBest, end.value - trainAtEnd];
  return after > before && before > 0 ? `the gap grew from ${value2(before)} to ${value2(after)}` : void 0;
}
function ends(facts, markup) {
  const { trainAtEnd, end } = facts;
  if (trainAtEnd === void 0 || end === void 0) return void 0;
  return `${trainName(facts, markup)} ends at ${value2(trainAtEnd)}, ${lossName(facts, markup)} at ${value2(end.value)}`;
}

// src/report/language/en/unknown.ts
var { count: count8 } = numbers;
function noLoss(run, found, of, markup) {
  const rest = of > found.length ? ` and ${count8(of - found.length)} more` : "";
  const there = found.length === 0 ? "no series at all" : `${found.map((name2) => markup.name(name2)).join(", ")}${rest}, and no loss`;
  return `${run} holds ${there}. Looked for were names such as ${["loss", "train_loss", "val_loss"].map((name2) => markup.name(name2)).join(", ")}. Log both losses once per epoch, or name the series to judge as \`metric\` in the configuration.`;
}
function unknownDetail(facts, because, markup, abstention) {
  const run = markup.name(facts.run);
  if (because?.code === "no-validation-loss") {
    return `${run} logs no validation loss, so overfitting cannot be judged. Log it once per epoch.`;
  }
  if (because?.code === "no-loss") return noLoss(run, because.found, because.of, markup);
  if (because?.code === "blank-loss") {
    return `${run} has a column ${markup.name(because.series)}, and every value in it is blank: a writer that leaves NaN blank, or an evaluation that never ran. Write NaN as \`nan\`, and evaluate once per epoch.`;
  }
  if (because?.code === "zero-loss") {
    return `${run} logs ${markup.name(because.series)}, and every value of it is zero: an evaluation that never ran, or a loss that is not computed. Check the evaluation.`;
  }
  if (because?.code === "too-few-points") {
    return `${run} has ${count8(because.points)} validation ${because.points === 1 ? "point" : "points"}; ${count8(because.needed)} are needed. Evaluate more often or train longer.`;
  }
  return because === void 0 ? `${run} could not be judged.` : `${run} could not be judged: ${abstention(because)}.`;
}

// src/report/language/en/words.ts
var { count: count9 } = numbers;
var words = {
  verdict: { failing: "failing", warning: "warning", healthy: "healthy", unknown: "not enough to judge" },
  badge: { failing: "failing", warning: "warning", healthy: "healthy", unknown: "unknown" },
  severity: { failing: "failing", warning: "warning", note: "note" },
  kind: (kind) => wordsOf(kind).name,
  change: {
    new: "new",
    worse: "worse than the base",
    borderline: "not clearly new",
    "pre-existing": "on the base too",
    resolved: "resolved",
    "not-evaluated": "base not judged"
  },
  axis: { epoch: "epoch", step: "step", samples: "samples", tokens: "tokens", time: "seconds" },
  number: {
    best: "best",
    final: "final",
    "epochs-to-base-best": "time to the base’s best",
    "gap-growth": "growth of the gap"
  },
  line: { train: "training", validation: "validation", base: "base", replicate: "other replicate" },
  loss: "loss",
  drawn: (shown2, runs) => `${count9(shown2)} of ${count9(runs)} runs ${shown2 === 1 ? "is" : "are"} drawn`,
  labels: {
    run: "Run",
    verdict: "Verdict",
    bestValidationLoss: "Best validation loss",
    atTheEnd: "At the end",
    doFirst: "Do first:",
    evidence: "Evidence and rules",
    chartAndNumbers: "Chart and numbers",
    notJudged: "not judged",
    read: "Read",
    notRead: "Not read",
    notes: "Noticed while reading",
    checklist: "Checklist",
    rule: "Rule",
    source: "Source",
    gate: "Check",
    howDecided: "How this is decided",
    best: "best",
    badge: "training"
  }
};

// src/report/language/en/findings.ts
var { value: value3, place: place5, count: count10, span: span2 } = numbers;
var ADVERB = {
  new: "now ",
  worse: "",
  borderline: "",
  "pre-existing": "still ",
  resolved: "no longer ",
  "not-evaluated": "",
  none: ""
};
function findingSentences(markup) {
  const abstention = abstentions2(markup);
  const judged3 = (context) => judgedSeries(context, markup);
  const phrase = (context) => phraseOf(context, judged3(context), markup);
  const evidenceStart = (context) => phrase(context).startsWith(markup.name(context.finding.series[0])) ? phrase(context) : capital(phrase(context));
  return {
    headline: (context) => {
      const more = context.change === "worse" ? ` more than on ${baseName(context.branch, markup)}` : "";
      return `${markup.name(context.facts.run)} ${ADVERB[context.change]}${wordsOf(context.finding.kind).verb}${more}: ${phrase(context)}`;
    },
    title: (context) => `${markup.name(context.facts.run)} ${wordsOf(context.finding.kind).verb}: ${phrase(context)}`,
    detail: (context) => sentences(changeSentence(context, markup), lossSentence(context, markup), seeds(context)),
    besides: (context) => sentences(
      `It also ${ADVERB[context.change]}${wordsOf(context.finding.kind).verb}: ${phrase(context)}.`,
      changeSentence(context, markup),
      seeds(context, context.facts.replicate && `; ${quoted(context.facts.replicate, markup)}`)
    ),
    rule: ruleOf,
    source: sourceOf,
    evidence: (context, besideRule = false) => `${evidenceStart(context)} (${measured(context.finding, besideRule)})`,
    outvoted: (context, replicates) => outvoted(context, replicates, phrase(context), markup),
    region: (kind) => wordsOf(kind).region,
    advice: (advice, context) => adviceSentence(advice, context),
    item: ITEMS,
    itemBecause: (item, context) => itemBecause(item, context, markup) ?? phrase(context) + habit(item, context),
    itemFixed: (kind, since) => `${wordsOf(kind).fixed} since ${since}`,
    itemUnjudged: (kind, because) => `${words.kind(kind)} could not be judged on this push: ${abstention(because)}`,
    abstention,
    notJudged: (list2, because) => `${list2.map((kind) => words.kind(kind)).join(", ")} (${abstention(because)})`,
    ...withoutFinding(markup, abstention),
    resolvedHeadline: (run, was) => `${markup.name(run)} no longer ${wordsOf(was.kind).verb}`,
    others: (problems, others) => problems === 0 ? "" : `; ${otherRuns(problems, others)} findings too`
  };
}
function withoutFinding(markup, abstention) {
  return {
    meanOf: meanOf2,
    ofWhichFailing: (failing2, runs) => {
      if (failing2 === 0) return "";
      if (failing2 < runs) return `, ${count10(failing2)} of them failing`;
      return runs === 1 ? ", failing" : ", all failing";
    },
    quoted: (replicate) => quoted(replicate, markup),
    bestPoint: ({ axis, replicate }, best2) => {
      const whose = replicate === void 0 ? "" : `${markup.name(replicate)}: `;
      return `${whose}${words.labels.best} ${value3(best2.value)}, ${place5(axis, best2.at)}`;
    },
    chart: (facts, base, best2) => {
      const curves = facts.best === void 0 ? "Training loss" : facts.trainAtEnd === void 0 ? "Validation loss" : "Training and validation loss";
      const marked = best2 === void 0 ? "" : `, best ${lossName(facts, markup)} ${value3(best2.value)} at ${place5(facts.axis, best2.at)} marked`;
      const whose = facts.replicate === void 0 ? "" : ` (${markup.name(facts.replicate)})`;
      return `${curves} of ${markup.name(facts.run)}${whose} by ${words.axis[facts.axis]}${marked}${base === void 0 ? "" : `, ${base} in grey`}`;
    },
    healthyHeadline,
    healthyDetail: (facts, against) => {
      const { best: best2, means } = facts;
      const reached = means?.best ? `${value3(means.best.value)} (${meanOf2(means.best.of)})` : best2 && `${value3(best2.value)} at ${place5(facts.axis, best2.at)}`;
      const level2 = reached === void 0 ? "no finding" : `best ${lossName(facts, markup)} ${reached}, trained to ${place5(facts.axis, facts.last)}`;
      return [`${markup.name(facts.run)}: ${level2}`, brokeOff(facts), against ?? ""].filter((part2) => part2 !== "").join("; ");
    },
    unknownHeadline: (runs) => {
      const [first2] = runs;
      if (first2 === void 0) return "Nothing to judge";
      return runs.length === 1 ? `Not enough to judge ${markup.name(first2.run)}` : `Not enough to judge ${count10(runs.length)} runs`;
    },
    unknownDetail: (facts, because) => unknownDetail(facts, because, markup, abstention)
  };
}
function healthyHeadline(runs) {
  const unfinished2 = runs.filter((facts) => facts.unfinished !== void 0).length;
  const all = runs.length > 1 ? ` in all ${count10(runs.length)} runs` : "";
  if (unfinished2 === 0) return `Training looks healthy${all}`;
  return unfinished2 === runs.length ? `Training looks healthy so far${all}` : `Training looks healthy${all}, ${count10(unfinished2)} of them unfinished`;
}
function brokeOff({ unfinished: unfinished2 }) {
  if (unfinished2 === void 0) return "";
  const planned = unfinished2.planned && ` (${span2(unfinished2.planned.axis, unfinished2.planned.end)})`;
  return `it ended before its planned end${planned ?? ""}`;
}
function otherRuns(problems, others) {
  if (others === 1) return "the other run has";
  return `${count10(problems)} of ${count10(others)} other runs ${problems === 1 ? "has" : "have"}`;
}
function baseName(branch, markup) {
  return branch === void 0 ? "the base" : markup.name(branch);
}
function judgedSeries(context, markup) {
  const [series] = context.finding.series;
  if (series === context.facts.validation) return lossName(context.facts, markup);
  if (series === context.facts.training) return trainName(context.facts, markup);
  return markup.name(series);
}
function changeSentence(context, markup) {
  const base = baseName(context.branch, markup);
  switch (context.change) {
    case "new":
      return `It did not on ${base}.`;
    case "borderline":
      return `Whether that is new cannot be told: the signs here do not stand out enough from those on ${base}.`;
    case "not-evaluated":
      return `Whether it did on ${base} could not be judged.`;
    case "pre-existing":
    case "worse":
    case "resolved":
    case "none":
      return "";
  }
}
function seeds({ agreeing, facts: { replicates } }, more = "") {
  return replicates < 2 ? "" : `${count10(agreeing)} of ${count10(replicates)} replicates show it${more}.`;
}
function outvoted({ finding, facts }, replicates, phrase, markup) {
  const [first2, ...others] = replicates;
  const of = `${count10(replicates.length)} of ${count10(facts.replicates)} replicates`;
  if (others.length === 0) return `${of} ${wordsOf(finding.kind).verb} (${markup.name(first2)}): ${phrase}.`;
  return `${of} show ${words.kind(finding.kind)} (${list(replicates, markup)}); in ${markup.name(first2)}, ${phrase}.`;
}
function habit(item, { finding }) {
  return item === 6 && finding.kind === "restarted-log" ? "; keep one file or folder per run" : "";
}
function itemBecause(item, context, markup) {
  const { facts, finding } = context;
  const name2 = lossName(facts, markup);
  switch (item) {
    case 3:
    case 10:
      return gapGrew(facts) ?? ends(facts, markup);
    case 4:
      return facts.best && `best at ${place5(facts.axis, facts.best.at)}, trained to ${place5(facts.axis, facts.last)}`;
    case 5:
      return facts.best && `best ${name2} ${value3(facts.best.value)} at ${place5(facts.axis, facts.best.at)}`;
    case 7:
    case 8:
      return ends(facts, markup);
    case 9:
      return finding.kind === "overfitting" ? ends(facts, markup) : void 0;
    case 1:
    case 2:
    case 6:
      return void 0;
  }
}

// src/report/language/en/gate.ts
var { count: count11, place: place6 } = numbers;
function gateSentence(reason, markup, branch) {
  const base = baseName(branch, markup);
  if (isUnseen(reason)) return unseenSentence(reason, markup, base);
  switch (reason.code) {
    case "new-finding":
      return `${markup.name(reason.key)} now ${wordsOf(reason.kind).verb}, which it did not on ${base}.`;
    case "finding":
      return `${markup.name(reason.key)} ${wordsOf(reason.kind).verb}.`;
    case "worse-number":
      return `${markup.name(reason.key)} is worse than ${base} in ${markup.name(reason.metric)}, beyond ${reason.rule === "tolerance" ? "the tolerance" : "seed noise"}.`;
    case "nothing-new":
      return `Nothing failing that ${base} did not have.`;
    case "no-counterpart":
      return `${markup.name(reason.key)} fails and has no counterpart on ${base}, so it may not be new.`;
    case "metric-missing":
      return `${markup.name(reason.key)} does not log ${markup.name(reason.metric)}, the metric set in the configuration.`;
    case "policy-unread":
      return "The configuration of the base branch could not be read, so the check decides nothing.";
    case "unjudged-fails":
      return reason.by === "fail-on" ? "With `fail-on: any`, what could not be judged fails the check." : "With `if-not-judged: fail`, what could not be judged fails the check.";
    case "no-failing-finding":
      return "No failing finding.";
    case "never":
      return "Findings never fail this check (`fail-on: never`).";
    case "no-gating-base":
      return "Without a comparable base, nothing counts as new.";
    case "base-is-no-ancestor":
      return "The base is not an ancestor of this commit, so differences are shown but decide nothing.";
    case "warn-only":
      return "This would fail. `warn-only` is set.";
    case "no-pull-request":
      return "Not a pull request: the comparison is for information.";
    case "no-history":
      return reason.policy === "fail" ? "No loss history found, and `if-no-history: fail` is set." : "No loss history found.";
  }
}
function unseenSentence(reason, markup, base) {
  const run = "key" in reason ? markup.name(reason.key) : "";
  switch (reason.code) {
    case "nothing-compared":
      return `None of the ${reason.base.length === 1 ? "runs" : `${count11(reason.base.length)} runs`} of ${base} is in this push (${list(reason.base, markup)}). Renamed? Nothing was compared.`;
    case "run-gone":
      return reason.unread === void 0 ? `${run} ran on ${base} and is not in this push.` : `${run} ran on ${base}. Here its file ${markup.name(reason.unread.path)} was not read: ${refusal(reason.unread.because, markup)}`;
    case "replicates-gone":
      return `${run} has ${count11(reason.here)} ${reason.here === 1 ? "seed or fold" : "seeds or folds"} here and ${count11(reason.base)} on ${base}.`;
    case "validation-gone":
      return `${run} no longer logs the validation loss that ${base} logs. New overfitting would go unseen.`;
    case "series-gone":
      return `${run} no longer logs ${list(reason.series, markup)}, which ${base} logs.`;
    case "ends-early":
      return `${run} ends at ${place6(reason.axis, reason.here)}; on ${base} it goes on to ${place6(reason.axis, reason.base)}. What comes after cannot be seen.`;
    case "fewer-points":
      return `${run} logs ${markup.name(reason.series)} at ${count11(reason.here)} ${reason.here === 1 ? "point" : "points"}; on ${base} at ${count11(reason.base)}.`;
    case "validation-stops":
      return `Validation of ${run} stops at ${place6(reason.axis, reason.at)} while training goes on to ${place6(reason.axis, reason.end)}. On ${base} both end together.`;
    case "kinds-unjudged":
      return `${kindList(reason.kinds)} of ${run} could be judged on ${base} and not here: ${abstentions2(markup)(reason.because)}.`;
    case "not-judged":
      return `${run} could not be judged${reason.because === void 0 ? "" : `: ${abstentions2(markup)(reason.because)}`}.`;
    case "switched-off":
      return `${kindList(reason.kinds)} ${reason.kinds.length === 1 ? "is" : "are"} switched off for ${run} by the configuration.`;
    case "outvoted": {
      const having = `${count11(reason.having)} of ${count11(reason.of)} seeds or folds of ${run}: ${wordsOf(reason.kind).name}`;
      return reason.base === void 0 ? `${having}. Half is no majority, so the run is neither healthy nor failing.` : `${having}. On ${base} there ${reason.base === 1 ? "is" : "are"} ${count11(reason.base)}.`;
    }
    case "unread":
      return `${markup.name(reason.path)} was not read: ${refusal(reason.because, markup)}`;
  }
}
function kindList(all) {
  const names2 = all.map((kind) => wordsOf(kind).name);
  const joined2 = names2.length > 1 ? `${names2.slice(0, -1).join(", ")} and ${names2.at(-1)}` : names2[0] ?? "";
  return joined2.charAt(0).toUpperCase() + joined2.slice(1);
}

// src/report/language/en/comparison.ts
var { value: value4, percent: percent5, signedPercent, signedValue, count: count12 } = numbers;
function comparisonSentences(markup) {
  const notComparable = notComparableOf(markup);
  return {
    baseline: (baseline) => baselineSentence(baseline, markup, notComparable),
    footer: (baseline) => footer2(baseline, markup),
    against: (baseline, baseRuns3) => {
      const base = baseName(baseline.branch, markup);
      return `Against ${baseRuns3 > 1 ? `${count12(baseRuns3)} runs of ` : ""}${base}`;
    },
    doubt: (because) => doubtSentence(because, notComparable),
    number: numberCell2,
    worseHeadline: (run, change, branch) => `${markup.name(run)} is worse than ${baseName(branch, markup)}: ${measure(change, markup)} ${value4(change.head)} against ${value4(change.base)}`,
    worseDetail: (change, branch) => worseDetail(change, baseName(branch, markup)),
    numberSentence: (change, branch) => numberSentence(change, baseName(branch, markup), markup),
    numberClause: (change, branch) => numberClause(change, baseName(branch, markup)),
    anchor: ({ commit, name: name2, number: number2 }) => {
      const which = commit === void 0 ? "" : ` (${shortCommit(commit)})`;
      const best2 = name2 === void 0 ? "the best of the kept base runs" : `the release ${markup.name(name2)}`;
      return `Against ${best2}${which}: ${measure(number2, markup)} ${value4(number2.head)}, then ${value4(number2.base)} (${amount2(number2)}).`;
    },
    newRun: (run) => `${markup.name(run)} is a new run: there is nothing to compare it with yet.`,
    newRunCell: "new run",
    gate: (reason, branch) => gateSentence(reason, markup, branch),
    notRead: (files, runs, names2, branch) => {
      const what = [
        ...files > 0 ? [`${count12(files)} ${files === 1 ? "file" : "files"}`] : [],
        ...runs > 0 ? [`${count12(runs)} ${runs === 1 ? "run" : "runs"} of ${baseName(branch, markup)}`] : []
      ];
      return `Not read: ${what.join(" and ")} (${list(names2, markup)}).`;
    },
    gateSame: (names2) => `The same for ${list(names2, markup)}.`,
    conclusion: { success: "passes", failure: "fails", neutral: "neutral" }
  };
}
function shortCommit(commit) {
  return /^[0-9a-f]{7,64}$/i.test(commit) ? commit.slice(0, 7) : "unknown commit";
}
function baselineSentence(baseline, markup, notComparable) {
  const base = baseName(baseline.branch, markup);
  switch (baseline.state) {
    case "found":
      if (baseline.pending !== void 0 && baseline.rung !== "newest") {
        return `Training of the exact commit of ${base} is still running, so an earlier one stands in. Re-run this job when it is done.`;
      }
      return baseline.rung === "newest" ? `Compared with the newest run of ${base}, which is not an ancestor of this commit: differences are shown and never turn the check red.` : "";
    case "missing":
      if (baseline.because === "no-record")
        return `${base} has no training history named ${list(baseline.names, markup)} within reach: nothing to compare with yet. It gets one with the next run on it that uploads this name.`;
      return MISSING3[baseline.because](base);
    case "expired":
      return `The history of ${base} at ${shortCommit(baseline.commit)} has expired: nothing to compare with. Train on ${base} again, or keep records on a data branch.`;
    case "running":
      return `Training on ${base} at ${shortCommit(baseline.commit)} is still running: nothing to compare with yet. Re-run this job when it is done.`;
    case "unreadable":
      return `The history of ${base}${baseline.commit === void 0 ? "" : ` at ${shortCommit(baseline.commit)}`} could not be read, so nothing was compared${baseline.detail === "" ? "" : ` (${markup.name(baseline.detail)})`}.`;
    case "not-comparable":
      return `Not compared with ${base}: ${notComparable(baseline.because)}.`;
  }
}
var MISSING3 = {
  "first-adoption": (base) => `First run with Loss Doctor on ${base}: nothing to compare with yet. The next pull request will have a base.`,
  "path-without-base": () => "Histories given by `path` have no base: set `base-path` to the base branch’s histories to compare with them."
};
function notComparableOf(markup) {
  return (because) => {
    switch (because.code) {
      case "metric":
        return `the metric changed from ${markup.name(because.base)} to ${markup.name(because.head)}`;
      case "axis":
        return `the axis changed from ${markup.name(because.base)} to ${markup.name(because.head)}`;
      case "planned-length":
        return `the planned length changed from ${count12(because.base)} to ${numbers.span(because.axis, because.head)}`;
    }
  };
}
function doubtSentence(because, notComparable) {
  switch (because.code) {
    case "no-validation":
      return "The base’s run logged a validation loss and this one does not, so nothing could be compared.";
    case "first-evaluation":
      return `The first evaluations are already apart (${value4(because.head)} against ${value4(because.base)}): the loss or the validation set may have changed.`;
    case "shorter":
      return `It ends at ${numbers.place(because.axis, because.head)}, the base at ${numbers.place(because.axis, because.base)}: it may have stopped early, and numbers may not be comparable.`;
    default:
      return `Numbers may not be comparable: ${notComparable(because)}.`;
  }
}
var RUNG = {
  given: "",
  exact: "the commit it was built on",
  ancestor: "ancestor",
  newest: "newest, not an ancestor"
};
function footer2(baseline, markup) {
  if (baseline.state !== "found") return "";
  const base = baseName(baseline.branch, markup);
  const { commit } = baseline.current;
  const facts = [RUNG[baseline.rung], distance(baseline.current, baseline.rung), age(baseline.current)].filter(
    (fact) => fact !== ""
  );
  return `compared with ${base}${commit === void 0 ? "" : ` ${shortCommit(commit)}`}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}`;
}
function distance(record, rung) {
  const { distance: commits } = record;
  return rung === "exact" || commits === void 0 || commits === 0 ? "" : `${count12(commits)} ${commits === 1 ? "commit" : "commits"} back`;
}
function age(record) {
  const { ageDays } = record;
  if (ageDays === void 0) return "";
  const days = Math.round(ageDays);
  return days < 1 ? "today" : `${count12(days)} ${days === 1 ? "day" : "days"} old`;
}
function measure(change, markup) {
  const metric = change.component ? markup.name(change.series) : change.metric === "loss" ? "validation loss" : `validation ${change.metric}`;
  if (change.what !== "best" && change.what !== "final") return words.number[change.what];
  return `${change.headRuns > 1 ? "mean " : ""}${words.number[change.what]} ${metric}`;
}
function amount2(change) {
  return change.relative ? signedPercent(change.change) : signedValue(change.change);
}
function limit(change) {
  if (change.limit === void 0) return "";
  const base = Math.abs(change.base);
  return change.relative && base > 0 ? signedPercent((change.limit - change.base) / base) : value4(change.limit);
}
function numberCell2(change) {
  const edge = limit(change);
  switch (change.verdict) {
    case "better":
      return `${amount2(change)}: better`;
    case "worse":
      return `${amount2(change)}: worse${edge === "" ? "" : ` (limit ${edge})`}`;
    case "same":
      return change.rule === "tolerance" ? `${amount2(change)}: within the tolerance` : `${amount2(change)}: within what seeds do${edge === "" ? "" : ` (up to ${edge})`}`;
    case "cannot-tell":
      return `${amount2(change)} (${cannotTell(change)})`;
  }
}
function cannotTell({ baseRuns: baseRuns3, identicalRuns = 0 }) {
  const runs = baseRuns3 + identicalRuns;
  const same2 = identicalRuns === 0 ? "" : baseRuns3 === 1 ? " with the same curve, as with a fixed seed" : `, ${count12(baseRuns3)} of them different`;
  return `${runs === 1 ? "one base run" : `${count12(runs)} base runs${same2}`}: cannot be told from seed noise`;
}
function numberSentence(change, base, markup) {
  const against = `${value4(change.head)} against ${value4(change.base)} on ${base} (${amount2(change)})`;
  const what = measure(change, markup);
  const start = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${against}`;
  switch (change.verdict) {
    case "better":
    case "worse":
      return `${start}: ${change.verdict}, beyond ${change.rule === "tolerance" ? "the tolerance" : "seed noise"}.`;
    case "same":
      return `${start}: within ${change.rule === "tolerance" ? "the tolerance" : "what seeds do"}.`;
    case "cannot-tell":
      return `${start}; ${cannotTell(change)}.`;
  }
}
function worseDetail(change, base) {
  const by = `That is ${amount2(change)}`;
  if (change.limit === void 0) return `${by}.`;
  const limit2 = value4(change.limit);
  return change.rule === "tolerance" ? `${by}; the tolerance ends at ${limit2}.` : `${by}; by what seeds do in ${count12(change.baseRuns)} runs of ${base}, up to ${limit2} would be no surprise.`;
}
function numberClause(change, base) {
  const { verdict, relative, rule, baseRuns: baseRuns3 } = change;
  const runs = baseRuns3 > 1 ? `${count12(baseRuns3)} runs, ` : "";
  const noise2 = rule === "tolerance" ? "the tolerance" : "seed noise";
  const size = relative ? percent5(Math.abs(change.change)) : value4(Math.abs(change.change));
  switch (verdict) {
    case "better":
    case "worse":
      return `${size} ${verdict} than ${base} (${runs}beyond ${noise2})`;
    case "same":
      return `${amount2(change)} against ${base} (${runs}within ${rule === "tolerance" ? noise2 : "what seeds do"})`;
    case "cannot-tell":
      return `${amount2(change)} against ${base} (${cannotTell(change)})`;
  }
}

// src/report/language/en/command.ts
var { count: count13 } = numbers;
var HELP = `Reads the loss histories that a training left behind and says what is wrong with the training.

Usage: loss-doctor diagnose PATH... [options]

PATH is a history file, a folder that is searched for histories, an archive, or a glob.
A folder with one sub-folder per run gives one run per sub-folder.

Options:
  --base PATH        histories of the base branch; may be given again for older runs of it, newest first
  --out DIR          write report.md, report.json, chart.svg, chart.png, chart-dark.png and chart.vl.json
  --format FORMAT    what to print: text (default), json, markdown or github
  --config FILE      configuration file, as .github/loss-doctor.yml
  --fail-on WHEN     exit with 1 on new problems (new), on any (any), or never (default)
  --checkpoint KIND  the checkpoint that training keeps: auto (default), best or last
  --read-as FORMAT   read every file as this format, whatever it looks like
  --language TAG     language of the report: en
  --title TEXT       title of the report
  --help, --version

Exit code: 0 done; 1 the gate failed (--fail-on); 2 wrong usage, or nothing could be read.
`;
function commandSentences(markup) {
  return {
    help: HELP,
    usage: (problem2) => usage(problem2, markup),
    note: (note) => publishing(note, markup),
    mistake: (mistake) => mistakeSentence(mistake, markup),
    wrote: (files) => `Wrote ${files.join(", ")}.`,
    trained: (commit) => `Trained ${shortCommit(commit)}`,
    shortened: "Shortened to fit; `report.json` has everything.",
    unexpected: (detail) => `Stopped by a mistake in Loss Doctor itself, please report it: ${markup.name(detail)}`
  };
}
function usage(problem2, markup) {
  switch (problem2.code) {
    case "no-command":
      return "No command given. Try: loss-doctor diagnose PATH";
    case "unknown-command":
      return `Unknown command ${markup.name(problem2.command)}. The only command is diagnose: loss-doctor diagnose PATH`;
    case "no-path":
      return "No PATH given. Name a history file, a folder that holds one, or an archive: loss-doctor diagnose PATH";
    case "unknown-flag":
      return `Unknown option ${markup.name(problem2.flag)}. Options are ${problem2.allowed.join(", ")}.`;
    case "missing-value":
      return `${problem2.flag} needs a value: ${problem2.flag} VALUE`;
    case "unexpected-value":
      return `${problem2.flag} takes no value.`;
    case "repeated":
      return `${problem2.flag} is given twice; give it once.`;
    case "bad-value":
      return `${problem2.flag} ${markup.name(problem2.value)} is not known. Use one of ${problem2.allowed.join(", ")}.`;
    case "language-later":
      return `${markup.name(problem2.language)} is not available yet: reports in Spanish come with a later version. Use --language en.`;
    case "missing-path":
      return `There is no file or folder ${markup.name(problem2.path)}. Check the path; it is taken from the current folder.`;
    case "unreadable-path":
      return `${markup.name(problem2.path)} could not be opened: ${markup.name(problem2.detail)}.`;
    case "no-match":
      return `No file matches ${markup.name(problem2.pattern)}.`;
    case "empty-folder":
      return `The folder ${markup.name(problem2.path)} holds no file to read. Check that training wrote its history there.`;
    case "config":
      return `${markup.name(problem2.path)} has ${problem2.mistakes.length === 1 ? "a mistake" : `${count13(problem2.mistakes.length)} mistakes`}:
${problem2.mistakes.map((one) => `  ${one}`).join("\n")}`;
    case "out-unwritable":
      return `The report could not be written to ${markup.name(problem2.path)}: ${markup.name(problem2.detail)}. Name a folder that can be made or written to: --out DIR`;
  }
}
var THING = {
  comment: "comment",
  picture: "picture of the chart",
  badge: "badge",
  summary: "job summary"
};
var UNREAD = {
  nothing: "the check decides nothing",
  defaults: "the defaults and the inputs decided",
  workspace: "the copy in the workspace decided"
};
function publishing(note, markup) {
  switch (note.code) {
    case "files-skipped":
      return `${markup.name(note.path)} holds more than ${count13(note.limit)} files; the rest was not looked at. Name the folder of the histories.`;
    case "depth-limit":
      return `${markup.name(note.path)} is deeper than ${count13(note.limit)} folders and was not looked at.`;
    case "link-skipped":
      if (note.to === "anything")
        return `${markup.name(note.path)} is a link, and a glob follows none; name it itself to have it read.`;
      return `${markup.name(note.path)} is a link to a ${note.to === "folder" ? "folder" : "file outside"} and was not followed.`;
    case "file-unreadable":
      return `${markup.name(note.path)} could not be opened: ${markup.name(note.detail)}.`;
    case "base-refused":
      return `Of the base, ${markup.name(note.path)}: ${refusal(note.because, markup)}`;
    case "no-png":
      return `No PNG could be drawn, the SVG has the same picture: ${markup.name(note.detail)}.`;
    case "no-chart":
      return `The chart could not be drawn: ${markup.name(note.detail)}.`;
    case "config-after-merge":
      return `${markup.name(note.path)} is changed here; the change applies after the merge.`;
    case "config-not-used":
      return `${markup.name(note.path)} is used on the command line only where --config names it.`;
    case "config-idle":
      return `No run is matched by ${list(note.globs, markup)} under \`runs:\` of the configuration. ${note.keys.length === 1 ? "The run here is" : "The runs here are"} ${list(note.keys, markup)}.`;
    case "metric-not-logged":
      return `${markup.name(note.key)} logs no ${markup.name(note.metric)}, the metric that the configuration names. It logs ${list(note.logged, markup)}.`;
    case "config-unread":
      return `${markup.name(note.path)} could not be read from GitHub, so ${UNREAD[note.decides]}.`;
    case "no-release":
      return note.because === "unknown-name" ? `The anchor ${markup.name(note.name)} is no tag, branch or commit of this repository, so nothing was held against it.` : `No training is kept of the anchor ${markup.name(note.name)}, so nothing was held against it. Name a commit of the base branch whose training was kept.`;
    case "no-permission":
      return `No ${THING[note.what]}: the job lacks the permission \`${note.permission}\`.`;
    case "rule":
      return `The ${THING[note.what]} could not be published: a ruleset or branch protection does not let this job write to ${markup.name(note.branch)}: ${markup.name(note.detail)}. Exclude this branch from the rule, or name another one as \`data-branch\`.`;
    case "failed":
      return `The ${THING[note.what]} could not be published: ${markup.name(note.detail)}.`;
  }
}
function mistakeSentence(mistake, markup) {
  const where = mistake.place === "file" ? `line ${count13(mistake.line)}` : "input";
  const field2 = mistake.field === "" ? "" : `, ${markup.name(mistake.field)}`;
  return `${where}${field2}: ${fault(mistake, markup)}`;
}
function fault(problem2, markup) {
  switch (problem2.code) {
    case "syntax":
      return `not valid YAML: ${markup.name(problem2.detail.replace(/(?: at line \d+, column \d+)?[:.]*$/, ""))}.`;
    case "unknown-field":
      return `unknown; use one of ${problem2.allowed.join(", ")}.`;
    case "not-allowed":
      return `${markup.name(problem2.value)} is not allowed; use one of ${problem2.allowed.join(", ")}.`;
    case "wrong-type":
      return `${problem2.value === "" ? "an empty text" : markup.name(problem2.value)} is not ${problem2.expected}.`;
    case "not-in-file":
      return "belongs in the workflow, not in the configuration file.";
    case "later":
      return `${markup.name(problem2.value)} comes with a later version.`;
  }
}

// src/report/language/en.ts
var en = (markup) => ({
  tag: "en",
  markup,
  numbers,
  words,
  findings: findingSentences(markup),
  comparison: comparisonSentences(markup),
  reading: readingSentences(markup),
  command: commandSentences(markup),
  action: actionSentences(markup),
  chart
});

// src/config/glob.ts
function matchesGlob(glob, key) {
  if (glob === key) return true;
  if (glob.startsWith("!") && glob.length > 1) return !matchesGlob(glob.slice(1), key);
  const characters = Array.from(key);
  return new Pattern(Array.from(glob), characters).reach().has(characters.length);
}
var Pattern = class {
  #glob;
  #key;
  #at = 0;
  constructor(glob, key) {
    this.#glob = glob;
    this.#key = key;
  }
  reach() {
    return this.#sequence(0)(/* @__PURE__ */ new Set([0]));
  }
  /** Up to the end, or to the comma or brace that ends an alternative. */
  #sequence(depth) {
    const steps2 = [];
    while (this.#at < this.#glob.length) {
      if (depth > 0 && (this.#glob[this.#at] === "," || this.#glob[this.#at] === "}")) break;
      steps2.push(this.#part(depth));
    }
    return (reached) => steps2.reduce((places, step) => places.size === 0 ? places : step(places), reached);
  }
  #part(depth) {
    const start = this.#at;
    const character = this.#glob[start] ?? "";
    if (this.#looksAt("**")) return this.#parts(start);
    this.#at += 1;
    switch (character) {
      case "/":
        return this.#looksAt("**") && this.#at + 2 === this.#glob.length ? this.#below() : this.#one((other) => other === "/");
      case "*":
        return this.#any((other) => other !== "/");
      case "?":
        return this.#one((other) => other !== "/");
      case "[":
        return this.#class();
      case "{":
        return this.#closes(start) ? this.#alternatives(depth + 1) : this.#one((other) => other === "{");
      case "\\": {
        const literal2 = this.#glob[this.#at] ?? "\\";
        this.#at += 1;
        return this.#one((other) => other === literal2);
      }
      default:
        return this.#one((other) => other === character);
    }
  }
  #looksAt(text3) {
    return Array.from(text3).every((character, offset) => this.#glob[this.#at + offset] === character);
  }
  /** `**`: with a slash behind it and a part's beginning before it, any number of whole parts, none included. */
  #parts(start) {
    const before = this.#glob[start - 1];
    this.#at += 2;
    if (!(this.#looksAt("/") && (before === void 0 || /[/{,]/.test(before)))) return this.#any(() => true);
    this.#at += 1;
    return (reached) => {
      const first2 = Math.min(...reached);
      return /* @__PURE__ */ new Set([...reached, ...this.#key.flatMap((other, at2) => at2 >= first2 && other === "/" ? [at2 + 1] : [])]);
    };
  }
  /** A slash and `**` at the end: the folder itself, and all below it. */
  #below() {
    this.#at += 2;
    const rest = this.#any(() => true);
    return (reached) => {
      const inside = [...reached].filter((at2) => this.#key[at2] === "/");
      const end = reached.has(this.#key.length) ? [this.#key.length] : [];
      return /* @__PURE__ */ new Set([...end, ...inside.length > 0 ? rest(new Set(inside)) : []]);
    };
  }
  #one(fits) {
    return (reached) => new Set(
      [...reached].flatMap((at2) => {
        const character = this.#key[at2];
        return character !== void 0 && fits(character) ? [at2 + 1] : [];
      })
    );
  }
  #any(fits) {
    return (reached) => {
      const all = /* @__PURE__ */ new Set();
      for (const [at2, character] of [...this.#key, ""].entries()) {
        if (reached.has(at2)) all.add(at2);
        if (all.has(at2) && character !== "" && fits(character)) all.add(at2 + 1);
      }
      return all;
    };
  }
  #class() {
    const inverted = this.#looksAt("!") || this.#looksAt("^");
    const from = this.#at + (inverted ? 1 : 0);
    const end = this.#glob.indexOf("]", from + 1);
    if (end === -1) return this.#one((other) => other === "[");
    const members = this.#glob.slice(from, end);
    this.#at = end + 1;
    return this.#one((other) => other !== "/" && isMember(other, members) !== inverted);
  }
  #closes(start) {
    let open = 0;
    for (let at2 = start; at2 < this.#glob.length; at2 += 1) {
      if (this.#glob[at2] === "\\") at2 += 1;
      else if (this.#glob[at2] === "{") open += 1;
      else if (this.#glob[at2] === "}" && --open === 0) return true;
    }
    return false;
  }
  #alternatives(depth) {
    const steps2 = [this.#sequence(depth)];
    while (this.#glob[this.#at] === ",") {
      this.#at += 1;
      steps2.push(this.#sequence(depth));
    }
    this.#at += 1;
    return (reached) => new Set(steps2.flatMap((step) => [...step(reached)]));
  }
};
function isMember(character, members) {
  return members.some((member, at2) => {
    const last = members[at2 + 2];
    if (members[at2 + 1] === "-" && last !== void 0) return member <= character && character <= last;
    return member === character;
  });
}

// src/config/run-policy.ts
function matchingEntries(key, policy) {
  return policy.runs.filter((entry) => matchesGlob(entry.runs, key));
}
function idleGlobs(keys, policy) {
  return policy.runs.map(({ runs }) => runs).filter((glob) => !keys.some((key) => matchesGlob(glob, key)));
}
function policyOf(key, policy) {
  const merged = {};
  for (const { runs: _glob, ...entry } of matchingEntries(key, policy).toReversed()) Object.assign(merged, entry);
  return merged;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
  if (x.length === 0) {
    return 0;
  }
  var sum2 = x[0];
  var correction = 0;
  var transition;
  if (typeof sum2 !== "number") {
    return Number.NaN;
  }
  for (var i = 1; i < x.length; i++) {
    if (typeof x[i] !== "number") {
      return Number.NaN;
    }
    transition = sum2 + x[i];
    if (Math.abs(sum2) >= Math.abs(x[i])) {
      correction += sum2 - transition + x[i];
    } else {
      correction += x[i] - transition + sum2;
    }
    sum2 = transition;
  }
  return sum2 + correction;
}
function mean2(x) {
  if (x.length === 0) {
    throw new Error("mean requires at least one data point");
  }
  return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
  var meanValue = mean2(x);
  var sum2 = 0;
  var tempValue;
  var i;
  if (n === 2) {
    for (i = 0; i < x.length; i++) {
      tempValue = x[i] - meanValue;
      sum2 += tempValue * tempValue;
    }
  } else {
    for (i = 0; i < x.length; i++) {
      sum2 += Math.pow(x[i] - meanValue, n);
    }
  }
  return sum2;
}
function sampleVariance(x) {
  if (x.length < 2) {
    throw new Error("sampleVariance requires at least two data points");
  }
  var sumSquaredDeviationsValue = sumNthPowerDeviations(x, 2);
  var besselsCorrection = x.length - 1;
  return sumSquaredDeviationsValue / besselsCorrection;
}
function sampleStandardDeviation(x) {
  var sampleVarianceX = sampleVariance(x);
  return Math.sqrt(sampleVarianceX);
}
function max(x) {
  if (x.length === 0) {
    throw new Error("max requires at least one data point");
  }
  var value5 = x[0];
  for (var i = 1; i < x.length; i++) {
    if (x[i] > value5) {
      value5 = x[i];
    }
  }
  return value5;
}
function min(x) {
  if (x.length === 0) {
    throw new Error("min requires at least one data point");
  }
  var value5 = x[0];
  for (var i = 1; i < x.length; i++) {
    if (x[i] < value5) {
      value5 = x[i];
    }
  }
  return value5;
}
var BayesianClassifier = function BayesianClassifier2() {
  this.totalCount = 0;
  this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
  if (!this.data[category]) {
    this.data[category] = {};
  }
  for (var k in item) {
    var v = item[k];
    if (this.data[category][k] === void 0) {
      this.data[category][k] = {};
    }
    if (this.data[category][k][v] === void 0) {
      this.data[category][k][v] = 0;
    }
    this.data[category][k][v]++;
  }
  this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
  var odds2 = {};
  var category;
  for (var k in item) {
    var v = item[k];
    for (category in this.data) {
      if (odds2[category] === void 0) {
        odds2[category] = {};
      }
      if (this.data[category][k]) {
        odds2[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
      } else {
        odds2[category][k + "_" + v] = 0;
      }
    }
  }
  var oddsSums = {};
  for (category in odds2) {
    oddsSums[category] = 0;
    for (var combination in odds2[category]) {
      oddsSums[category] += odds2[category][combination];
    }
  }
  return oddsSums;
};
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z2) {
  var sum2 = z2;
  var tmp = z2;
  for (var i = 1; i < 30; i++) {
    tmp *= z2 * z2 / (2 * i + 1);
    sum2 += tmp;
  }
  return Math.round((0.5 + sum2 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (z = 0; z <= 3.09; z += 0.01) {
  standardNormalTable.push(cumulativeDistribution(z));
}
var z;
var SQRT_2PI = Math.sqrt(2 * Math.PI);
var PerceptronModel = function PerceptronModel2() {
  this.weights = [];
  this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
  if (features.length !== this.weights.length) {
    return null;
  }
  var score2 = 0;
  for (var i = 0; i < this.weights.length; i++) {
    score2 += this.weights[i] * features[i];
  }
  score2 += this.bias;
  if (score2 > 0) {
    return 1;
  } else {
    return 0;
  }
};
PerceptronModel.prototype.train = function train2(features, label2) {
  if (label2 !== 0 && label2 !== 1) {
    return null;
  }
  if (features.length !== this.weights.length) {
    this.weights = features.slice();
    this.bias = 1;
  }
  var prediction = this.predict(features);
  if (typeof prediction === "number" && prediction !== label2) {
    var gradient = label2 - prediction;
    for (var i = 0; i < this.weights.length; i++) {
      this.weights[i] += gradient * features[i];
    }
    this.bias += gradient;
  }
  return this;
};

// src/history/same-name.ts
function isSameName(one, other) {
  return splitOf(one) === splitOf(other) && spelledOut2(one) === spelledOut2(other);
}
function spelledOut2(name2) {
  const words2 = tokenise(name2).filter((word2) => !SPLITS.has(word2));
  return words2.map((word2) => SYNONYMS.get(word2) ?? word2).join(" ");
}

// src/comparison/thresholds.ts
var COMPARISON_THRESHOLDS = {
  /**
   * Overfitting is new where its odds are this many times the base's, as the learned model of curves sees them; where several base
   * runs are known, this many times the highest of theirs. Chosen on the tuning half of the clinic's runs, scored by models that did
   * not know the task, for less than 1 % of pairs that differ by their seed only.
   */
  newOdds: 60,
  newOddsRepeated: 15,
  /** Where the model is not asked, a finding is new only where it lies this far beyond its own threshold, in units of the threshold … */
  newBeyond: 0.25,
  /** … with this confidence … */
  newConfidence: 0.8,
  /** … and the base stayed this far below it. In between it is borderline and never gates. */
  baseBelow: 0.25,
  /** A finding that the base has too is worse where its excess over the threshold is this many times the base's. */
  worseFactor: 2,
  /** Base runs from which run-to-run noise is known well enough for an interval. Measured: with 3, 1.4 % false alarms at nominal 1 %. */
  minBaseRuns: 3,
  /** One-sided level of the prediction interval. */
  level: 0.99,
  /** A change smaller than this share of the base's value is never called worse, however small the noise. */
  minEffect: 2e-3,
  /** A base run is left out of the interval where it lies outside the interval of this level made of all others (a failed seed). */
  outlierLevel: 0.999,
  /** Losses closer to zero than this share of their own descent have no meaningful relative change. */
  nearZero: 0.05,
  /** Runs whose lengths differ by no more than this share had the same budget. */
  sameBudget: 0.05,
  /** Fewest kept base runs for an anchor (`minBaseRuns` for a named release, which is no lucky best of several), and how far beyond the best of them the head is called a slow creep: in run-to-run noise … */
  creepRuns: 5,
  creepNoise: 5,
  /** … and as a share of the best. */
  creepEffect: 0.01,
  /** A run that ends before this share of the base's length has probably stopped, whatever its own log says. */
  muchShorter: 0.6,
  /** Loss counts as having reached the base's best within this share of it. Measured: without tolerance half of equal runs never do. */
  reachTolerance: 0.01,
  /** Ratio of steps to the base's best that equal runs show, 5th to 95th percentile. */
  reachNoise: [0.7, 1.25],
  /** First and best evaluation this many times higher or lower than in every base run raise a doubt. Clinic: 0 to 16 % of runs with one changed setting do, by setting. */
  firstEvaluationRatio: 3
};

// src/comparison/curve-numbers.ts
function judgedSeries2(diagnosis, metric) {
  const { series } = diagnosis.history;
  if (metric !== void 0 && metric !== "loss") {
    const kind = splitOf(metric) === void 0 ? spelledOut2(metric) : metric;
    return series.find((one) => one.name === metric) ?? series.find((one) => one.metric === kind && one.role === "validation") ?? series.find((one) => one.metric === kind && one.role === "test") ?? series.find((one) => isSameName(one.name, metric));
  }
  return diagnosis.main.validation === void 0 ? void 0 : series[diagnosis.main.validation];
}
function missingMetric({ replicates }, { metric }) {
  return metric === void 0 || replicates.some((one) => judgedSeries2(one, metric) !== void 0) || metric === "loss" ? void 0 : metric;
}
function budgetOf(run, metric) {
  const ends2 = run.replicates.flatMap((one) => judgedSeries2(one, metric)?.x.at(-1) ?? []);
  return ends2.length > 0 ? min(ends2) : Number.NaN;
}
function bestWithin(series, direction, budget) {
  const extremes = direction === "max" ? series.buckets?.max : series.buckets?.min;
  const values = finiteUpTo(series, budget, extremes);
  if (values.length === 0 || !spans(series, budget)) return Number.NaN;
  return direction === "max" ? max(values) : min(values);
}
function resolutionOf(series) {
  if (series.metric === "loss") return 0;
  const values = [...new Set(series.y.filter(Number.isFinite))].sort((a, b) => a - b);
  const gaps = values.slice(1).map((value5, i) => value5 - (values[i] ?? value5));
  if (gaps.length < GRID_GAPS) return 0;
  const smallest = min(gaps);
  const steps2 = [1, 2, 3].map((parts) => smallest / parts);
  return steps2.find((step) => gaps.every((gap2) => Math.abs(gap2 / step - Math.round(gap2 / step)) <= GRID_SLACK)) ?? 0;
}
var GRID_GAPS = 3;
var GRID_SLACK = 0.1;
function bestSmoothed(series, direction) {
  const smooth = [...smoothed(finiteUpTo(series, Number.POSITIVE_INFINITY))];
  if (smooth.length === 0) return Number.NaN;
  return direction === "max" ? max(smooth) : min(smooth);
}
function finalWithin(series, budget) {
  const values = finiteUpTo(series, budget);
  const last = series.y.at(-1);
  if (values.length === 0 || last === void 0 || !Number.isFinite(last) || !spans(series, budget)) return Number.NaN;
  return mean2(values.slice(-(values.length < SMOOTHED_FROM ? 1 : Math.max(3, Math.floor(values.length / 20)))));
}
function isSmoothed(series, budget) {
  return finiteUpTo(series, budget).length >= SMOOTHED_FROM;
}
var SMOOTHED_FROM = 20;
function spans(series, budget) {
  return budget === Number.POSITIVE_INFINITY || (series.x.at(-1) ?? Number.NaN) >= budget * (1 - COMPARISON_THRESHOLDS.sameBudget);
}
function reaches(series, direction, target) {
  const xs = [];
  const ys = [];
  for (const [index, y] of series.y.entries()) {
    if (!Number.isFinite(y)) continue;
    xs.push(series.x[index] ?? Number.NaN);
    ys.push(y);
  }
  const slack = Math.abs(target) * COMPARISON_THRESHOLDS.reachTolerance;
  const hit = [...smoothed(ys)].findIndex((y) => direction === "max" ? y >= target - slack : y <= target + slack);
  return xs[hit] ?? Number.NaN;
}
function gapGrowth(diagnosis) {
  const { history, main, best: best2, last } = diagnosis;
  if (main.train === void 0 || best2 === void 0 || last === void 0) return Number.NaN;
  const train3 = history.series[main.train];
  const validation = history.series[main.validation ?? -1];
  if (!train3 || !validation) return Number.NaN;
  const beside = (at2) => valueAt2(train3, placeOn(train3, at2, validation));
  return last.value - beside(last.at) - (best2.value - beside(best2.at));
}
function rangeOf(series) {
  const values = finiteUpTo(series, Number.POSITIVE_INFINITY);
  return values.length > 0 ? max(values) - min(values) : 0;
}
function valueAt2(series, at2) {
  let value5 = Number.NaN;
  for (const [index, x] of series.x.entries()) {
    if (x > at2) break;
    const y = series.y[index];
    if (y !== void 0 && Number.isFinite(y)) value5 = y;
  }
  return value5;
}
function finiteUpTo(series, budget, instead = series.y) {
  const values = [];
  for (const [index, y] of instead.entries()) {
    if ((series.x[index] ?? Number.POSITIVE_INFINITY) <= budget * (1 + COMPARISON_THRESHOLDS.sameBudget) && Number.isFinite(y)) values.push(y);
  }
  return values;
}
function smoothed(values) {
  return values.length < SMOOTHED_FROM ? values : runningMedian(Float64Array.from(values), oddWidth(values.length, THRESHOLDS.smoothingShare));
}

// src/comparison/anchor.ts
function anchorOf(sides, records, release) {
  const { head, base, older } = sides;
  const series = shownSeries(head);
  if (!series || series.direction === "unknown") return void 0;
  const { direction } = series;
  const released = release && runLike(head, release);
  const alike = (judged3) => judged3?.axis === series.axis;
  const held2 = [head, base, ...released ? [released] : []].filter((run) => alike(shownSeries(run)));
  const budget = Math.min(...held2.map((run) => budgetOf(run)));
  const bestOf3 = (run) => {
    const judged3 = shownSeries(run);
    return alike(judged3) ? bestWithin(judged3, direction, budget) : Number.NaN;
  };
  const bests = [base, ...older].map(bestOf3);
  const others = released ? bests.filter((_, index) => records[index]?.commit !== release?.commit) : bests;
  const values = others.filter(Number.isFinite);
  if (values.length < (released ? COMPARISON_THRESHOLDS.minBaseRuns : COMPARISON_THRESHOLDS.creepRuns)) return void 0;
  const best2 = direction === "max" ? Math.max(...values) : Math.min(...values);
  const commit = records[bests.indexOf(best2)]?.commit;
  const reference = release && released ? { best: bestOf3(released), commit: release.commit, name: release.name } : { best: best2, ...commit === void 0 ? {} : { commit } };
  return beyond2(bestOf3(head), reference, series, values);
}
function beyond2(mine, { best: best2, ...which }, series, values) {
  if (!Number.isFinite(mine) || !Number.isFinite(best2)) return void 0;
  const { direction } = series;
  const worse = direction === "max" ? -1 : 1;
  const relative = Math.abs(best2) > COMPARISON_THRESHOLDS.nearZero * rangeOf(series);
  const scale = relative ? Math.abs(best2) : rangeOf(series);
  const limit2 = best2 + worse * Math.max(COMPARISON_THRESHOLDS.creepNoise * successiveNoise(values), COMPARISON_THRESHOLDS.creepEffect * scale);
  if ((mine - limit2) * worse <= 0) return void 0;
  const change = relative ? (mine - best2) / Math.abs(best2) : mine - best2;
  const common = { metric: series.metric, series: series.name, what: "best", direction, rule: "prediction-interval" };
  const part2 = series.component && { component: true };
  const verdict = { verdict: "worse", gates: false };
  return {
    ...which,
    number: {
      ...common,
      ...part2,
      ...verdict,
      head: mine,
      base: best2,
      change,
      relative,
      headRuns: 1,
      baseRuns: values.length,
      limit: limit2
    }
  };
}
function runLike(head, { runs }) {
  return runs.find((run) => run.run.key === head.run.key);
}
function shownSeries(run) {
  return judgedSeries2(shownOf(run));
}
function successiveNoise(values) {
  let sum2 = 0;
  for (let i = 1; i < values.length; i++) sum2 += ((values[i] ?? 0) - (values[i - 1] ?? 0)) ** 2;
  return Math.sqrt(sum2 / (2 * Math.max(1, values.length - 1)));
}

// src/comparison/baseline.ts
function mayGate(baseline) {
  return baseline.state === "found" && baseline.rung !== "newest";
}

// src/comparison/doubt.ts
function doubtOf(head, base, older) {
  const [mine, theirs] = [shown(head), shown(base)];
  if (!mine.series && theirs.series) return { code: "no-validation" };
  if (!mine.series || !theirs.series) return void 0;
  if (mine.series.metric !== theirs.series.metric) return { code: "metric", head: mine.series.metric, base: theirs.series.metric };
  if (mine.series.axis !== theirs.series.axis) return { code: "axis", head: mine.series.axis, base: theirs.series.axis };
  const [plan, plannedBefore] = [mine.planned, theirs.planned];
  if (plan?.axis === plannedBefore?.axis && plan && plannedBefore && plan.end !== plannedBefore.end) {
    return { code: "planned-length", axis: plan.axis, head: plan.end, base: plannedBefore.end };
  }
  const [ends2, baseEnds] = [mine.series.x.at(-1) ?? 0, theirs.series.x.at(-1) ?? 0];
  if (ends2 < COMPARISON_THRESHOLDS.muchShorter * baseEnds) return { code: "shorter", axis: mine.series.axis, head: ends2, base: baseEnds };
  return firstEvaluation(mine.series, [theirs.series, ...older.flatMap((run) => shown(run).series ?? [])]);
}
function shown(run) {
  const diagnosis = shownOf(run);
  return { series: judgedSeries2(diagnosis), planned: diagnosis.history.planned };
}
function firstEvaluation(head, bases) {
  const mine = [first(head), least(head)];
  const theirs = bases.map((base2) => [first(base2), least(base2)]).filter((pair) => pair.every((value5) => value5 > 0 && Number.isFinite(value5)));
  const [base] = theirs;
  if (base === void 0 || !mine.every((value5) => value5 > 0 && Number.isFinite(value5))) return void 0;
  const above = (factor) => theirs.every((pair) => mine.every((value5, i) => value5 > factor * (pair[i] ?? Number.NaN)));
  const below2 = (factor) => theirs.every((pair) => mine.every((value5, i) => value5 * factor < (pair[i] ?? Number.NaN)));
  const ratio = COMPARISON_THRESHOLDS.firstEvaluationRatio;
  return above(ratio) || below2(ratio) ? { code: "first-evaluation", head: mine[0], base: base[0] } : void 0;
}
function first(series) {
  return series.y[0] ?? Number.NaN;
}
function least(series) {
  return series.y.reduce((lowest2, value5) => Number.isFinite(value5) && value5 < lowest2 ? value5 : lowest2, Number.POSITIVE_INFINITY);
}

// src/comparison/noise.ts
var import_jstat = __toESM(require_jstat(), 1);
function predictionInterval(head, base, worse, resolution = 0) {
  const deviation = (values) => Math.max(sampleStandardDeviation([...values]), resolution / Math.sqrt(12));
  const kept = withoutFailedRuns(base.filter(Number.isFinite), worse, deviation);
  if (kept.length < COMPARISON_THRESHOLDS.minBaseRuns || head.length === 0) return void 0;
  const n = kept.length;
  const centre = mean2(kept);
  const width = deviation(kept) * Math.sqrt(1 / head.length + 1 / n);
  const half = import_jstat.default.studentt.inv(COMPARISON_THRESHOLDS.level, n - 1) * width;
  const value5 = mean2([...head]);
  const excess = (value5 - centre) * worse;
  const p = Number.isNaN(value5) ? 0 : width > 0 ? 1 - import_jstat.default.studentt.cdf(excess / width, n - 1) : excess > 0 ? 0 : 1;
  return { centre, limit: centre + worse * half, betterLimit: centre - worse * half, p, runs: n };
}
function withoutFailedRuns(values, worse, deviation) {
  const most = Math.floor(values.length / 3);
  let kept = [...values].sort((a, b) => (a - b) * worse);
  for (let left = 0; left < most && kept.length > COMPARISON_THRESHOLDS.minBaseRuns; left++) {
    const others = kept.slice(0, -1);
    const worst = kept.at(-1);
    if (worst === void 0) break;
    const half = import_jstat.default.studentt.inv(COMPARISON_THRESHOLDS.outlierLevel, others.length - 1) * deviation(others) * Math.sqrt(1 + 1 / others.length);
    if ((worst - mean2(others)) * worse <= half) break;
    kept = others;
  }
  return kept;
}
function holm(p, alpha) {
  const order = p.map((value5, index) => ({ value: value5, index })).sort((a, b) => a.value - b.value);
  const rejected = new Array(p.length).fill(false);
  for (const [rank, { value: value5, index }] of order.entries()) {
    if (value5 > alpha / (p.length - rank)) break;
    rejected[index] = true;
  }
  return rejected;
}

// src/comparison/numbers.ts
function measure2(sides, policy, mayGate2) {
  const declared = policy.metric !== void 0 && policy.metric !== "loss" ? policy.metric : void 0;
  const gated = { policy, mayGate: mayGate2 };
  const measured2 = [
    level(sides, void 0, "best", { ...gated, gates: declared === void 0 }),
    level(sides, void 0, "final", { ...gated, gates: false }),
    declared === void 0 ? void 0 : level(sides, declared, "best", { ...gated, gates: true }),
    timeToBest(sides),
    growth(sides)
  ];
  return measured2.filter((one) => one !== void 0);
}
function level(sides, metric, what, gating) {
  const { head, base } = sides;
  const [series, reference] = [shownSeries2(head, metric), shownSeries2(base, metric)];
  if (!series) return void 0;
  const direction = gating.gates && gating.policy.direction !== void 0 ? gating.policy.direction : series.direction;
  if (direction === "unknown") return void 0;
  const axis = reference?.axis ?? series.axis;
  const budget = axis === series.axis ? Math.min(budgetOf(head, metric), budgetOf(base, metric)) : Number.POSITIVE_INFINITY;
  const alike = axis === series.axis && (reference?.metric ?? series.metric) === series.metric;
  const known2 = valuesOf2(sides, metric, (replicate) => {
    const one = judgedSeries2(replicate, metric);
    if (one === void 0 || Number.isFinite(budget) && one.axis !== axis) return Number.NaN;
    return what === "best" ? bestWithin(one, direction, budget) : finalWithin(one, budget);
  });
  const smoothed2 = what === "final" && isSmoothed(series, budget) ? { smoothed: true } : {};
  return known2 && judge({ series, what, direction, ...smoothed2, ...known2 }, { ...gating, gates: gating.gates && alike });
}
function valuesOf2({ head, base, older }, metric, numberOf2) {
  const values = (run) => run.replicates.map(numberOf2).filter(Number.isFinite);
  const [heads, current] = [values(head), values(base)];
  if (heads.length === 0 || current.length === 0) return void 0;
  const distinct4 = distinctRuns(base, older, metric);
  return { heads, current, all: [base, ...distinct4].flatMap(values), identical: older.length - distinct4.length };
}
function judge(values, gating) {
  const { series, what, smoothed: smoothed2, direction, heads, current, all, identical } = values;
  const worse = direction === "max" ? -1 : 1;
  const interval = predictionInterval(heads, all, worse, resolutionOf(series));
  const head = mean2([...heads]);
  const base = interval?.centre ?? mean2([...current]);
  const scale = rangeOf(series);
  const relative = Math.abs(base) > COMPARISON_THRESHOLDS.nearZero * scale;
  const change = relative ? (head - base) / Math.abs(base) : head - base;
  const effect = Math.abs(head - base) / (relative ? Math.abs(base) : scale || 1);
  const common = {
    metric: series.metric,
    series: series.name,
    ...series.component && { component: true },
    ...smoothed2 && { smoothed: smoothed2 },
    what,
    direction,
    head,
    base,
    change,
    relative,
    headRuns: heads.length,
    baseRuns: interval?.runs ?? all.length,
    ...identical > 0 && { identicalRuns: identical }
  };
  const gates = gating.gates && gating.mayGate;
  const bad = (head - base) * worse > 0;
  const { tolerance } = gating.policy;
  if (gating.gates && tolerance !== void 0) {
    const verdict2 = effect <= tolerance ? "same" : bad ? "worse" : "better";
    return {
      number: {
        ...common,
        limit: base + worse * tolerance * (relative ? Math.abs(base) : scale),
        rule: "tolerance",
        verdict: verdict2,
        gates
      }
    };
  }
  if (!interval) return { number: { ...common, rule: "none", verdict: "cannot-tell", gates: false } };
  const beyond3 = bad ? (head - interval.limit) * worse > 0 : (interval.betterLimit - head) * worse > 0;
  const verdict = beyond3 && effect >= COMPARISON_THRESHOLDS.minEffect ? bad ? "worse" : "better" : "same";
  return { number: { ...common, limit: interval.limit, rule: "prediction-interval", verdict, gates }, p: interval.p };
}
function timeToBest({ head, base, older }) {
  const [series, reference] = [shownSeries2(head), shownSeries2(base)];
  if (!series || !reference || series.direction === "unknown" || series.axis !== reference.axis) return void 0;
  const target = bestSmoothed(reference, series.direction);
  const [mine, theirs] = [reaches(series, series.direction, target), reaches(reference, series.direction, target)];
  if (!Number.isFinite(mine) || !Number.isFinite(theirs) || theirs <= 0) return void 0;
  const ratio = mine / theirs;
  const told = ratio > COMPARISON_THRESHOLDS.reachNoise[1] ? "worse" : ratio < COMPARISON_THRESHOLDS.reachNoise[0] ? "better" : "same";
  const common = { metric: series.metric, series: series.name, what: "epochs-to-base-best", direction: "min" };
  const baseRuns3 = 1 + distinctRuns(base, older).length;
  const verdict = baseRuns3 < COMPARISON_THRESHOLDS.minBaseRuns ? "cannot-tell" : told;
  return {
    number: {
      ...common,
      head: mine,
      base: theirs,
      change: ratio - 1,
      relative: true,
      headRuns: 1,
      baseRuns: baseRuns3,
      limit: theirs * COMPARISON_THRESHOLDS.reachNoise[1],
      rule: "tolerance",
      verdict,
      gates: false
    }
  };
}
function growth(sides) {
  const series = shownSeries2(sides.head);
  const known2 = valuesOf2(sides, void 0, gapGrowth);
  if (!series || !known2) return void 0;
  return judge({ series, what: "gap-growth", direction: "min", ...known2 }, { policy: {}, mayGate: false, gates: false });
}
function distinctRuns(base, older, metric) {
  const seen2 = [curvesOf2(base, metric)];
  return older.filter((run) => {
    const curves = curvesOf2(run, metric);
    if (seen2.some((others) => areOne(curves, others))) return false;
    seen2.push(curves);
    return true;
  });
}
function curvesOf2(run, metric) {
  return run.replicates.map((one) => judgedSeries2(one, metric)?.y ?? new Float64Array());
}
function areOne(one, other) {
  return one.length === other.length && one.every((curve, at2) => areEqual(curve, other[at2] ?? new Float64Array()));
}
function areEqual(one, other) {
  return one.length === other.length && one.every((value5, at2) => Object.is(value5, other[at2]));
}
function shownSeries2(run, metric) {
  return judgedSeries2(shownOf(run), metric);
}

// src/comparison/odds.ts
var SUREST = 1e-3;
function oddsChange(finding, base, older) {
  const mine = finding.evidence["probability"];
  const current = probabilities(finding, base);
  if (mine === void 0 || current.length === 0) return void 0;
  const theirs = [...current, ...older.flatMap((run) => probabilities(finding, run))];
  return { ratio: odds(mine) / odds(Math.max(...theirs)), baseRuns: new Set(theirs).size };
}
function probabilities({ kind, series }, { replicates }) {
  return replicates.flatMap((one) => probabilityOf(kind, series[0], one));
}
function probabilityOf(kind, series, { outcomes }) {
  const known2 = outcomes.flatMap((outcome) => evidenceOf(kind, outcome));
  const named4 = known2.find((one) => one.series === series) ?? known2[0];
  return named4 === void 0 ? [] : [named4.probability];
}
function evidenceOf(kind, outcome) {
  if (outcome.state === "notEvaluated") return [];
  const { evidence: evidence4, series, kind: judged3 } = outcome.state === "found" ? outcome.finding : outcome;
  const probability = evidence4["probability"];
  const [name2] = series;
  return judged3 !== kind || probability === void 0 || name2 === void 0 ? [] : [{ series: name2, probability }];
}
function odds(probability) {
  const bounded = Math.min(1 - SUREST, Math.max(SUREST, probability));
  return bounded / (1 - bounded);
}

// src/comparison/transitions.ts
var RANK3 = { note: 0, warning: 1, failing: 2 };
function transitions(head, base, older) {
  const present = head.findings.map((finding) => changeOf2(finding, base, older));
  const gone = base.findings.filter((was) => !head.findings.some((finding) => same(finding, was))).map((was) => departure(was, head));
  return [...present, ...gone];
}
function changeOf2(finding, base, older) {
  const was = base.findings.find((candidate) => same(candidate, finding));
  if (was) return { change: isWorse(finding, was) ? "worse" : "pre-existing", finding };
  const before = outcomeFor(finding, base);
  if (before?.state === "notEvaluated") return { change: "not-evaluated", side: "base", finding, because: before.because };
  const neverSeen = !older.some((run) => run.findings.some((candidate) => same(candidate, finding)));
  return { change: neverSeen && isApart(finding, before, base, older) ? "new" : "borderline", finding };
}
function isApart(finding, before, base, older) {
  const odds2 = finding.kind === "overfitting" ? oddsChange(finding, base, older) : void 0;
  if (odds2 !== void 0) return odds2.ratio >= (odds2.baseRuns > 1 ? COMPARISON_THRESHOLDS.newOddsRepeated : COMPARISON_THRESHOLDS.newOdds);
  const clearlyAbsent = before === void 0 || before.state !== "clear" || before.margin >= COMPARISON_THRESHOLDS.baseBelow;
  return clearlyAbsent && finding.margin >= COMPARISON_THRESHOLDS.newBeyond && finding.confidence >= COMPARISON_THRESHOLDS.newConfidence;
}
function departure(was, head) {
  const now = outcomeFor(was, head);
  if (now?.state === "notEvaluated") return { change: "not-evaluated", side: "head", was, because: now.because };
  return { change: "resolved", was };
}
function isWorse(finding, was) {
  if (RANK3[finding.severity] !== RANK3[was.severity]) return RANK3[finding.severity] > RANK3[was.severity];
  return Number.isFinite(was.margin) && 1 + finding.margin >= COMPARISON_THRESHOLDS.worseFactor * (1 + was.margin);
}
function same(a, b) {
  return a.kind === b.kind && (a.series[0] === b.series[0] || lastWord(a.series[0]) === lastWord(b.series[0]));
}
function lastWord(name2) {
  return name2.split(/[/.]/).at(-1) ?? name2;
}
function outcomeFor(finding, run) {
  const ofKind = run.outcomes.filter((outcome) => kindOf(outcome) === finding.kind);
  const named4 = ofKind.find((outcome) => outcome.state !== "found" && outcome.series.includes(finding.series[0]));
  return named4 ?? ofKind.find((outcome) => outcome.state !== "found");
}

// src/comparison/compare.ts
function compare(head, baseline, policy = DEFAULT_POLICY) {
  if (baseline.state !== "found") return { baseline, runs: [] };
  const matches2 = matchRuns(head.runs, baseline.current, baseline.older, baseline.rung);
  const measured2 = matches2.map(
    (match) => match.state === "matched" ? measure2(match, policyOf(match.key, policy), mayGate(baseline)) : []
  );
  const held2 = holdRate(measured2);
  return { baseline, runs: matches2.map((match, index) => compareRun(match, held2[index] ?? [], baseline.release)) };
}
function compareRun(match, numbers2, release) {
  switch (match.state) {
    case "new":
      return { state: "new", key: match.key, findings: [], numbers: [] };
    case "vanished":
      return { state: "vanished", key: match.key, findings: [], numbers: [] };
    case "matched": {
      const doubt = doubtOf(match.head, match.base, match.older);
      const anchor = anchorOf(match, match.records, release);
      const findings = transitions(match.head, match.base, match.older);
      return { state: "matched", key: match.key, findings, numbers: numbers2, ...anchor ? { anchor } : {}, ...doubt ? { doubt } : {} };
    }
  }
}
function holdRate(runs) {
  const tests = runs.flat().filter((one) => one.number.gates && one.p !== void 0);
  const holds2 = holm(
    tests.map((one) => one.p ?? 1),
    1 - COMPARISON_THRESHOLDS.level
  );
  const denied = new Set(tests.filter((one, index) => one.number.verdict === "worse" && !holds2[index]));
  return runs.map((run) => run.map((one) => denied.has(one) ? { ...one.number, verdict: "same" } : one.number));
}

// src/diagnosis/settings.ts
function settingsOf(key, policy) {
  const matching = matchingEntries(key, policy).toReversed();
  const metric = matching.findLast((entry) => entry.metric !== void 0)?.metric;
  return {
    ...metric === void 0 ? {} : { metric },
    checkpoint: policy.checkpoint,
    thresholds: withOverrides(Object.fromEntries(matching.flatMap((entry) => Object.entries(entry.thresholds ?? {})))),
    severity: mergedSeverity(matching)
  };
}
function mergedSeverity(entries) {
  const merged = {};
  for (const entry of entries) Object.assign(merged, entry.severity);
  return merged;
}

// src/decision/unjudged.ts
var CAN_FAIL = ["non-finite", "divergence", "overfitting"];
var JUDGED_BY = ["overfitting", "divergence"];
var NO_HISTORY = /* @__PURE__ */ new Set([
  "empty",
  "binary",
  "single-values",
  "no-series",
  "no-numbers",
  "not-a-history",
  "unknown-format",
  "deleted-runs",
  "no-artifact"
]);
function unreadFiles(refused) {
  return refused.filter(({ because }) => mayHide(because)).map(({ path, because }) => ({ code: "unread", path, because }));
}
function mayHide(because) {
  if (because.code === "unsafe-member") return because.problem !== "link";
  return !NO_HISTORY.has(because.code);
}
function unjudgedOf(run, policy) {
  return [...switchedOff(run, policy), ...notJudged2(run), ...tied(run)];
}
function switchedOff({ run: { key } }, policy) {
  const { severity } = settingsOf(key, policy);
  const kinds = CAN_FAIL.filter((kind) => severity[kind] === "off");
  return kinds.length === 0 ? [] : [{ code: "switched-off", key, kinds }];
}
function notJudged2(run) {
  const { outcomes } = shownOf(run);
  const asked = outcomes.filter((outcome) => JUDGED_BY.includes(kindOf(outcome)));
  if (run.verdict !== "unknown" || asked.length === 0 || asked.some(({ state }) => state !== "notEvaluated")) return [];
  const because = abstentionOf("overfitting", asked) ?? abstentionOf("divergence", asked);
  return [{ code: "not-judged", key: run.run.key, ...because && { because } }];
}
function abstentionOf(kind, outcomes) {
  const ofKind = outcomes.filter((outcome) => kindOf(outcome) === kind);
  const abstained = ofKind.flatMap((outcome) => outcome.state === "notEvaluated" ? [outcome.because] : []);
  return abstained.length === ofKind.length ? abstained[0] : void 0;
}
function tied(run) {
  return outvotedIn(run).filter(({ having, of }) => 2 * having >= of);
}
function outvotedIn({ run: { key }, replicates, findings }) {
  const kinds = new Set(replicates.flatMap((replicate) => failingKinds(replicate)));
  for (const { kind } of findings) kinds.delete(kind);
  return [...kinds].map((kind) => {
    const having = replicates.filter((replicate) => failingKinds(replicate).includes(kind)).length;
    return { code: "outvoted", key, kind, having, of: replicates.length };
  });
}
function failingKinds({ findings }) {
  return findings.filter(({ severity }) => severity === "failing").map(({ kind }) => kind);
}

// src/decision/gone.ts
var ENOUGH2 = COMPARISON_THRESHOLDS.muchShorter;
var TOGETHER = 0.9;
function goneSinceBase(head, { baseline, runs }, refused) {
  if (baseline.state !== "found" || head.length === 0) return [];
  const vanished = runs.filter(({ state }) => state === "vanished").map(({ key }) => key);
  if (!runs.some(({ state }) => state === "matched")) return [{ code: "nothing-compared", base: vanished }];
  return runs.flatMap((compared) => {
    const { key, state } = compared;
    if (state === "new") return [];
    if (state === "vanished") return [runGone(key, refused)];
    const mine = head.find(({ run }) => run.key === key);
    const base = baseRunOf(key, head, baseline.current, baseline.rung);
    return mine && base ? goneFromRun(mine, base) : [];
  });
}
function runGone(key, refused) {
  const unread = refused.find(({ path }) => runName(path).key === key);
  return { code: "run-gone", key, ...unread && { unread } };
}
function goneFromRun(head, base) {
  const { key } = head.run;
  const [here, there] = [head.replicates.length, base.replicates.length];
  const fewer = here < there ? [{ code: "replicates-gone", key, here, base: there }] : [];
  const curves = firstOf(head.replicates, (replicate) => goneFromCurves(key, replicate, counterpart(replicate, base)));
  return [...fewer, ...curves, ...outvotedByMore(head, base), ...curves.length > 0 ? [] : kindsUnjudged(head, base)];
}
function counterpart({ history: { name: name2 } }, base) {
  return base.replicates.find(({ history }) => history.name === name2) ?? shownOf(base);
}
function firstOf(all, of) {
  for (const one of all) {
    const found = of(one);
    if (found.length > 0) return found;
  }
  return [];
}
function goneFromCurves(key, head, base) {
  const [mine, theirs] = [judgedSeries2(head), judgedSeries2(base)];
  if (theirs !== void 0 && mine === void 0) return [{ code: "validation-gone", key }];
  const series = seriesGone(head.history.series, base.history.series);
  const short3 = validationStops(key, head, base) ?? shorterThan(key, mine, theirs, base) ?? shorterThan(key, trainingOf(head), trainingOf(base), base);
  return [...series.length === 0 ? [] : [{ code: "series-gone", key, series }], ...short3 ? [short3] : []];
}
function trainingOf({ history, main }) {
  return main.train === void 0 ? void 0 : history.series[main.train];
}
function seriesGone(mine, theirs) {
  const here = namesBySort(mine);
  return [...namesBySort(theirs)].flatMap(([sort, names2]) => {
    const known2 = here.get(sort) ?? [];
    return names2.filter((name2) => !known2.includes(name2)).slice(0, Math.max(0, names2.length - known2.length));
  });
}
function namesBySort(series) {
  const names2 = /* @__PURE__ */ new Map();
  for (const one of series.filter(isMeasured2)) names2.set(sortOf2(one), [...names2.get(sortOf2(one)) ?? [], one.name]);
  return names2;
}
function isMeasured2({ role, metric, direction, x }) {
  return role !== "other" && metric !== "other" && direction !== "unknown" && x.length > 0;
}
function sortOf2({ role, metric }) {
  return `${role === "train" ? role : "held-out"}
${metric}`;
}
function shorterThan(key, mine, theirs, base) {
  if (mine === void 0 || theirs === void 0 || mine.x.length === 0) return void 0;
  const [end, baseEnd] = [lastOf2(mine), lastOf2(theirs)];
  const sameAxis = mine.axis === theirs.axis;
  const overlong = sameAxis && base.best !== void 0 && base.best.at <= end && failingKinds(base).includes("overfitting");
  if (sameAxis && !overlong && end < ENOUGH2 * baseEnd)
    return { code: "ends-early", key, axis: mine.axis, here: end, base: baseEnd };
  const [here, points] = [pointsUpTo(mine), pointsUpTo(theirs, overlong ? end : Number.POSITIVE_INFINITY)];
  return here < ENOUGH2 * points ? { code: "fewer-points", key, series: mine.name, here, base: points } : void 0;
}
function lastOf2({ x }) {
  return x.at(-1) ?? 0;
}
function pointsUpTo({ x, buckets }, end = Number.POSITIVE_INFINITY) {
  return x.reduce((sum2, at2, i) => at2 <= end ? sum2 + (buckets?.count[i] ?? 1) : sum2, 0);
}
function validationStops(key, head, base) {
  const [mine, theirs] = [endsOf(head), endsOf(base)];
  if (mine === void 0 || theirs === void 0 || theirs.validation < TOGETHER * theirs.training) return void 0;
  if (mine.validation >= TOGETHER * mine.training) return void 0;
  return { code: "validation-stops", key, axis: mine.axis, at: mine.validation, end: mine.training };
}
function endsOf(diagnosis) {
  const [training, validation] = [trainingOf(diagnosis), judgedSeries2(diagnosis)];
  if (training === void 0 || validation === void 0 || training.axis !== validation.axis) return void 0;
  return { axis: training.axis, training: lastOf2(training), validation: lastOf2(validation) };
}
function kindsUnjudged(head, base) {
  const broken = failingKinds(head).length > 0;
  const lost = CAN_FAIL.flatMap((kind) => {
    const because = abstentionOf(kind, head.outcomes);
    const isSaid = broken && (because?.code === "diverged" || because?.code === "not-finite");
    return because === void 0 || isSaid || !wasJudged(kind, base) ? [] : [{ kind, because }];
  });
  const [first2] = lost;
  return first2 === void 0 ? [] : [{ code: "kinds-unjudged", key: head.run.key, kinds: lost.map(({ kind }) => kind), because: first2.because }];
}
function wasJudged(kind, { outcomes }) {
  return outcomes.some(
    (outcome) => outcome.state === "found" ? outcome.finding.kind === kind : outcome.kind === kind && outcome.state === "clear"
  );
}
function outvotedByMore(head, base) {
  const there = base.replicates.length;
  if (head.replicates.length <= there) return [];
  const before = new Set(base.replicates.flatMap((replicate) => failingKinds(replicate)));
  return outvotedIn(head).filter(({ kind, having, of }) => !before.has(kind) && 2 * having < of).map((one) => ({ ...one, base: there }));
}

// src/decision/decide.ts
function decide(input) {
  const { diagnosis, policy } = input;
  const unseen = unseenBy(input);
  const { conclusion, because } = diagnosis.runs.length > 0 ? ofRuns(input, unseen) : withoutHistory(policy, unseen);
  const all = [...because, ...unseen.told];
  if (input.policyUnread) {
    const telling = all.filter((reason) => conclusion === "failure" || isUnseen(reason));
    return { conclusion: "neutral", because: [{ code: "policy-unread" }, ...telling] };
  }
  if (conclusion !== "failure" || !policy.warnOnly) return { conclusion, because: all };
  return { conclusion: "neutral", because: [{ code: "warn-only", instead: "failure" }, ...all] };
}
function withoutHistory(policy, { deciding }) {
  const missing3 = { code: "no-history", policy: policy.ifNoHistory };
  if (policy.ifNoHistory === "fail") return failing([missing3, ...reasonsOf(deciding)]);
  const there = deciding.filter(({ reason }) => reason.code === "unread" && !ABSENT.has(reason.because.code));
  if (there.length > 0) return byUnseen(policy, [missing3], there);
  return { conclusion: policy.ifNoHistory === "ignore" ? "success" : "neutral", because: [missing3, ...reasonsOf(deciding)] };
}
var ABSENT = /* @__PURE__ */ new Set(["unreadable", "artifact-expired"]);
function ofRuns(input, { deciding }) {
  const failures = input.diagnosis.runs.flatMap((run) => failuresOf(run, input));
  if (failures.length > 0) return failing([...failures, ...reasonsOf(deciding)]);
  const blind = blindFor(input);
  if (blind.length + deciding.length > 0) return byUnseen(input.policy, blind, deciding);
  return { conclusion: "success", because: [whyItPasses(input)] };
}
function byUnseen(policy, blind, deciding) {
  const because = [...blind, ...reasonsOf(deciding)];
  const byFailOn = deciding.some(({ failOn }) => failOn === "any");
  if (!byFailOn && policy.ifNotJudged !== "fail") return { conclusion: "neutral", because };
  return failing([{ code: "unjudged-fails", by: byFailOn ? "fail-on" : "if-not-judged" }, ...because]);
}
function failing(because) {
  return { conclusion: "failure", because };
}
function reasonsOf(deciding) {
  return deciding.map(({ reason }) => reason);
}
function failOnOf(key, policy) {
  return policyOf(key, policy).failOn ?? policy.failOn;
}
function failuresOf(run, { comparison, policy, event }) {
  const { key } = run.run;
  const failing2 = run.findings.filter((finding) => finding.severity === "failing");
  switch (failOnOf(key, policy)) {
    case "never":
      return [];
    case "any":
      return distinct2(failing2.map(({ kind }) => ({ code: "finding", key, kind })));
    case "new": {
      if (event === "elsewhere" || comparison === void 0 || !mayGate(comparison.baseline)) return [];
      const compared = comparison.runs.find((candidate) => candidate.key === key);
      if (compared?.state !== "matched") return [];
      const brought = compared.findings.flatMap(
        (one) => one.change === "new" && one.finding.severity === "failing" ? [{ code: "new-finding", key, kind: one.finding.kind }] : []
      );
      const worse = compared.numbers.filter((number2) => number2.gates && number2.verdict === "worse");
      return distinct2([...brought, ...worse.map(({ metric, rule }) => ({ code: "worse-number", key, metric, rule }))]);
    }
  }
}
function distinct2(reasons) {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
function unseenBy({ diagnosis, comparison, refused = [], policy, event }) {
  const gates = comparison !== void 0 && mayGate(comparison.baseline);
  const gone = comparison === void 0 ? [] : goneSinceBase(diagnosis.runs, comparison, refused);
  const always = [...diagnosis.runs.flatMap((run) => unjudgedOf(run, policy)), ...unreadFiles(refused)];
  const all = [...gone.map((reason) => ({ reason, decides: gates })), ...always.map((reason) => ({ reason, decides: true }))];
  const rated = all.map(({ reason, decides }) => {
    const failOn = "key" in reason ? failOnOf(reason.key, policy) : policy.failOn;
    return { reason, failOn: !decides || failOn === "new" && event === "elsewhere" ? "never" : failOn };
  });
  return {
    deciding: rated.flatMap(({ reason, failOn }) => failOn === "never" ? [] : [{ reason, failOn }]),
    told: rated.filter(({ failOn }) => failOn === "never").map(({ reason }) => reason)
  };
}
function blindFor({ diagnosis, comparison, policy, event }) {
  const gated = diagnosis.runs.filter((run) => failOnOf(run.run.key, policy) === "new");
  if (gated.length === 0 || event === "elsewhere") return [];
  if (comparison === void 0 || !mayGate(comparison.baseline))
    return [{ code: comparison?.baseline.state === "found" ? "base-is-no-ancestor" : "no-gating-base" }];
  if (!comparison.runs.some((run) => run.state === "matched")) return [];
  const compared = new Map(comparison.runs.map((run) => [run.key, run]));
  return gated.flatMap((run) => [...withoutCounterpart(run, compared.get(run.run.key)), ...metricMissing(run, policy)]);
}
function withoutCounterpart({ run, findings }, compared) {
  const fails = findings.some(({ severity }) => severity === "failing");
  return fails && compared?.state !== "matched" ? [{ code: "no-counterpart", key: run.key }] : [];
}
function metricMissing(run, policy) {
  const { key } = run.run;
  const metric = missingMetric(run, policyOf(key, policy));
  return metric === void 0 ? [] : [{ code: "metric-missing", key, metric }];
}
function whyItPasses({ diagnosis, policy, event }) {
  const modes = new Set(diagnosis.runs.map((run) => failOnOf(run.run.key, policy)));
  if (modes.has("new")) return { code: event === "elsewhere" ? "no-pull-request" : "nothing-new" };
  return { code: modes.has("any") ? "no-failing-finding" : "never" };
}

// src/diagnosis/conflicts.ts
var RULES = [
  {
    when: "non-finite",
    silences: [
      "still-improving",
      "plateau",
      "slow-convergence",
      "early-stopping",
      "underfitting",
      "generalization-gap",
      "noisy-validation"
    ],
    because: { code: "not-finite" }
  },
  {
    when: "non-finite",
    silences: ["overfitting", "late-rise", "training-loss-rise", "oscillation", "metric-mismatch"],
    because: { code: "not-finite" },
    unrecovered: true
  },
  {
    when: "divergence",
    silences: [
      "training-loss-rise",
      "overfitting",
      "late-rise",
      "generalization-gap",
      "underfitting",
      "still-improving",
      "plateau",
      "slow-convergence",
      "oscillation",
      "noisy-validation",
      "unrepresentative-validation",
      "early-stopping"
    ],
    because: { code: "diverged" }
  }
];
var WEAKER = [
  ["overfitting", "late-rise"],
  ["overfitting", "early-stopping"],
  ["late-rise", "early-stopping"],
  ["overfitting", "generalization-gap"],
  ["overfitting", "plateau"],
  ["overfitting", "still-improving"],
  ["still-improving", "plateau"],
  ["still-improving", "early-stopping"],
  ["oscillation", "spike"],
  ["training-loss-rise", "plateau"]
];
function settleConflicts(outcomes, judged3, thresholds) {
  let settled = outcomes;
  for (const rule of RULES) {
    if (!settled.some((outcome) => holds(outcome, rule))) continue;
    settled = settled.map((outcome) => isSilenced(outcome, rule) ? silence(outcome, rule.because) : outcome);
  }
  const remaining = withoutWeaker(withMismatch(settled));
  if (judged3.opinion === void 0) return remaining;
  const isGuess = guessesAmong(remaining, judged3.opinion, thresholds);
  const lowered = changed(remaining, (finding) => isGuess(finding) ? "note" : finding.severity);
  return weighed(lowered, judged3.opinion, judged3.checkpoint, isGuess, thresholds);
}
function holds(outcome, { when, unrecovered }) {
  if (outcome.state !== "found") return false;
  const { kind, severity, evidence: evidence4 } = outcome.finding;
  return kind === when && severity === "failing" && !(unrecovered === true && evidence4["recovered"] === 1);
}
function isSilenced(outcome, rule) {
  const kind = kindOf(outcome);
  return outcome.state !== "notEvaluated" && rule.silences.includes(kind);
}
function silence(outcome, because) {
  if (outcome.state === "notEvaluated") return outcome;
  const kind = kindOf(outcome);
  const series = outcome.state === "found" ? outcome.finding.series : outcome.series;
  return { state: "notEvaluated", kind, because, series };
}
function withMismatch(outcomes) {
  if (!outcomes.some(isMismatch)) return outcomes;
  return outcomes.map((outcome) => {
    if (outcome.state !== "found" || outcome.finding.kind !== "overfitting" || outcome.finding.severity !== "failing")
      return outcome;
    return { state: "found", finding: { ...outcome.finding, severity: "warning" } };
  });
}
function guessesAmong(outcomes, opinion, thresholds) {
  const { accuracy = 0 } = outcomes.map(evidenceOn("underfitting")).find((one) => one !== void 0) ?? {};
  const gap2 = outcomes.some((outcome) => outcome.state === "found" && outcome.finding.kind === "generalization-gap");
  const captured = ({ fall = 0 }) => fall > thresholds.underfittingFitted || gap2 && fall >= thresholds.underfittingFall;
  return ({ kind, evidence: evidence4, advice }) => {
    const { probability } = evidence4;
    if (probability === void 0 || kind === "overfitting") return false;
    if ((kind === "underfitting" || kind === "still-improving") && accuracy >= thresholds.underfittingAccuracy) return true;
    if (kind === "underfitting" && captured(evidence4)) return true;
    if (kind === "still-improving" && opinion.advice[0] === "stop-earlier") return true;
    return probability < thresholds.sureProbability && !advice.some((remedy) => opinion.advice.some((choice) => choice === remedy));
  };
}
function evidenceOn(kind) {
  return (outcome) => {
    if (kindOf(outcome) !== kind || outcome.state === "notEvaluated") return void 0;
    return outcome.state === "found" ? outcome.finding.evidence : outcome.evidence;
  };
}
function isScatter({ kind, evidence: evidence4 }, thresholds) {
  return kind === "overfitting" && (evidence4["standing"] ?? 1) <= thresholds.overfittingVisible;
}
function isMismatch(outcome) {
  return outcome.state === "found" && outcome.finding.kind === "metric-mismatch" && outcome.finding.severity === "warning";
}
function withoutWeaker(outcomes) {
  const kinds = new Set(outcomes.flatMap((outcome) => outcome.state === "found" ? [outcome.finding.kind] : []));
  const hidden = new Set(WEAKER.filter(([stronger]) => kinds.has(stronger)).map(([, weaker]) => weaker));
  return outcomes.map((outcome) => {
    if (outcome.state !== "found" || !hidden.has(outcome.finding.kind)) return outcome;
    const { kind, series, evidence: evidence4 } = outcome.finding;
    return { state: "clear", kind, margin: 0, series, evidence: evidence4 };
  });
}
var CERTAIN = ["non-finite", "divergence", "restarted-log", "unrepresentative-validation"];
function weighed(outcomes, opinion, checkpoint, isGuess, thresholds) {
  const findings = outcomes.flatMap((outcome) => outcome.state === "found" ? [outcome.finding] : []);
  if (findings.some((finding) => stands(finding, thresholds))) return outcomes;
  if (opinion.labels.healthy >= thresholds.healthyProbability) return changed(outcomes, () => "note");
  if (findings.some(({ severity }) => severity !== "note")) return outcomes;
  if (checkpoint === "best" && findings.some(({ kind }) => kind === "overfitting")) return outcomes;
  const guesses = findings.filter((finding) => isHypothesis(finding.kind) && !isGuess(finding) && !isScatter(finding, thresholds));
  const surest = guesses.reduce((a, b) => a === void 0 || b.confidence > a.confidence ? b : a, void 0);
  return changed(outcomes, (finding) => finding === surest ? "warning" : finding.severity);
}
function stands({ kind, severity, confidence }, thresholds) {
  if (severity === "note") return false;
  return CERTAIN.includes(kind) || kind === "overfitting" && confidence >= thresholds.sureOverfitting;
}
function changed(outcomes, severity) {
  return outcomes.map(
    (outcome) => outcome.state === "found" ? { state: "found", finding: { ...outcome.finding, severity: severity(outcome.finding) } } : outcome
  );
}

// src/diagnosis/signs/budget.ts
function budgetOf2(history, curve) {
  if (curve === void 0) return { because: { code: "no-loss", found: [], of: 0 } };
  const to = at(curve.x, curve.n - 1);
  const { planned, completion, ending: ending2 } = history;
  const end = planned?.axis === curve.axis ? planned.end : void 0;
  return {
    evaluations: curve.n,
    from: at(curve.x, 0),
    to,
    ...end !== void 0 && { planned: end, ...end > 0 && { done: Math.min(1, to / end) } },
    completion,
    ...ending2 !== void 0 && { ending: ending2 },
    restarts: history.breaks.filter(({ kind }) => kind === "restart").length,
    beginsLate: beginsLate(curve)
  };
}
function beginsLate({ x, n, axis }) {
  if (n < 2 || axis === "time") return false;
  const first2 = at(x, 0);
  const spacing = (at(x, n - 1) - first2) / (n - 1);
  return first2 > (axis === "epoch" ? Math.max(2, 2 * spacing) : 10 * spacing);
}

// src/diagnosis/signs/values.ts
function widthOf(n) {
  return n < 10 ? 1 : n < 40 ? 3 : 5;
}
function movingMeans(values, width) {
  if (width <= 1) return values;
  const out = new Float64Array(Math.max(0, values.length - width + 1));
  for (let i = 0; i < out.length; i++) out[i] = mean(values, i, i + width);
  return out;
}
function startOf2(values) {
  return mean(values, 0, Math.max(1, Math.floor(values.length / 100)));
}
function scatterOf(values) {
  if (values.length < 5) return void 0;
  const bends = new Float64Array(values.length - 2);
  for (let i = 0; i < bends.length; i++) bends[i] = Math.abs(at(values, i) - 2 * at(values, i + 1) + at(values, i + 2));
  return 1.4826 * median(bends) / Math.sqrt(6);
}
function spanOf(values) {
  const sorted = values.toSorted();
  const level2 = Math.max(Math.abs(quantile(sorted, 0.5)), 1e-12);
  return (quantile(sorted, 0.9) - quantile(sorted, 0.1)) / level2;
}
function quantile(sorted, share) {
  const place7 = share * (sorted.length - 1);
  const low = Math.floor(place7);
  const high = Math.min(sorted.length - 1, low + 1);
  return at(sorted, low) + (place7 - low) * (at(sorted, high) - at(sorted, low));
}
var MOST_RANKED = 200;
function trendProbability(values) {
  const step = Math.max(1, values.length / MOST_RANKED);
  const n = Math.min(values.length, MOST_RANKED);
  if (n < 2) return 1;
  let score2 = 0;
  for (let i = 1; i < n; i++) {
    const later = at(values, Math.floor(i * step));
    for (let j = 0; j < i; j++) score2 += Math.sign(later - at(values, Math.floor(j * step)));
  }
  return n > 8 ? upperTail((score2 - 1) / Math.sqrt(n * (n - 1) * (2 * n + 5) / 18)) : exactTail(n, score2);
}
function exactTail(n, score2) {
  let counts2 = [1];
  for (let k = 2; k <= n; k++) {
    const next = new Array(counts2.length + k - 1).fill(0);
    for (let i = 0; i < counts2.length; i++) for (let j = 0; j < k; j++) next[i + j] = (next[i + j] ?? 0) + (counts2[i] ?? 0);
    counts2 = next;
  }
  const inversions = Math.floor((n * (n - 1) / 2 - score2) / 2);
  const atMost = counts2.slice(0, inversions + 1).reduce((sum2, count14) => sum2 + count14, 0);
  return atMost / counts2.reduce((sum2, count14) => sum2 + count14, 0);
}
function upperTail(z2) {
  const x = Math.abs(z2) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = 0.5 * poly * Math.exp(-x * x);
  return z2 >= 0 ? tail : 1 - tail;
}

// src/diagnosis/signs/course.ts
var NEXT = 0.8;
var LEAST = 0.1;
var MOST4 = 2.2;
function courseOf(values) {
  const n = values.length;
  if (n < 5) return { because: { code: "too-few-points", points: n, needed: 5 } };
  const width = widthOf(n);
  const now = mean(values, n - width, n);
  const center = Math.max(0, Math.round(n / 2) - 1);
  const half = width >> 1;
  const brought = Math.max(0, mean(values, Math.max(0, center - half), Math.min(n, center + half + 1)) - now);
  return {
    now,
    brought,
    expected: now - NEXT * brought,
    low: now - MOST4 * brought,
    high: now - LEAST * brought,
    gain: NEXT * brought / Math.max(Math.abs(now), 1e-12)
  };
}
function levelFrom(x, values) {
  const n = values.length;
  if (n < 8) return void 0;
  const width = widthOf(n);
  const end = mean(values, n - width, n);
  const high = values.reduce((most, value5) => Math.max(most, value5), Number.NEGATIVE_INFINITY);
  const band = 0.02 * (high - end);
  let from = n - width;
  while (from >= width && mean(values, from - width, from) - end <= band) from--;
  return from <= 0.75 * n ? at(x, from) : void 0;
}

// src/diagnosis/signs/finite.ts
function finiteOf(series, from) {
  const { x, y, buckets } = series;
  let [count14, points, first2, last, lastFinite2] = [0, 0, -1, -1, -1];
  for (let i = from; i < y.length; i++) {
    const finite = Number.isFinite(at(y, i));
    const here = buckets ? at(buckets.nonFinite, i) : finite ? 0 : 1;
    points += buckets ? at(buckets.count, i) : 1;
    count14 += here;
    if (here > 0) [first2, last] = [first2 < 0 ? i : first2, i];
    if (first2 < 0 && finite) lastFinite2 = i;
  }
  return {
    points,
    count: count14,
    ...first2 >= 0 && { firstAt: at(x, first2), lastAt: at(x, last) },
    ...lastFinite2 >= 0 && first2 >= 0 && { lastFinite: { at: at(x, lastFinite2), value: at(y, lastFinite2) } },
    recovered: first2 >= 0 && last < y.length - 1
  };
}
function gradientsOf(history) {
  const series = history.series.find(({ metric, y: y2 }) => metric === "gradnorm" && y2.length > 0);
  if (series === void 0) return void 0;
  const { x, y } = series;
  const { count: count14, firstAt, recovered } = finiteOf(series, 0);
  const finite = y.filter(Number.isFinite);
  const usual = finite.length === 0 ? Number.NaN : median(finite);
  let index = -1;
  for (let i = 0; i < y.length; i++) if (Number.isFinite(at(y, i)) && (index < 0 || at(y, i) > at(y, index))) index = i;
  return {
    series: series.name,
    points: y.length,
    count: count14,
    ...firstAt !== void 0 && { firstAt },
    toTheEnd: count14 > 0 && !recovered,
    largest: index >= 0 && usual > 0 ? at(y, index) / usual : 1,
    largestValue: index < 0 ? Number.NaN : at(y, index),
    largestAt: index < 0 ? Number.NaN : at(x, index)
  };
}

// src/diagnosis/signs/gap.ts
function gapSign(validation, train3, aligned) {
  if (validation === void 0) return { because: { code: "no-validation-loss" } };
  if (train3 === void 0) return { because: { code: "no-training-loss" } };
  const together = aligned ?? byShare(train3, validation);
  if (together === void 0) return { because: NO_COMMON };
  const { best: best2, n } = validation;
  const from = Math.min(n - 1, validation.tailFrom);
  const half = n < 10 ? 0 : n < 40 ? 1 : 2;
  const there = mean(together, Math.max(0, best2.index - half), Math.min(n, best2.index + half + 1));
  const end = n < 10 ? at(together, n - 1) : mean(together, from, n);
  return {
    atBest: best2.value - there,
    atEnd: validation.tail - end,
    trainAtEnd: end,
    since: (there - end) / Math.max(Math.abs(there), 1e-12)
  };
}
var NO_COMMON = { code: "no-common-points" };
function byShare(train3, validation) {
  if (train3.sign !== validation.sign || train3.series.metric !== validation.series.metric) return void 0;
  return Float64Array.from({ length: validation.n }, (_, i) => {
    const share = validation.n < 2 ? 1 : i / (validation.n - 1);
    return at(train3.smooth, Math.round(share * (train3.n - 1)));
  });
}

// src/diagnosis/signs/measured.ts
function isMeasured3(sign) {
  return !("because" in sign);
}
function numbersOf(sign) {
  return sign !== void 0 && isMeasured3(sign) ? sign : void 0;
}

// src/diagnosis/signs/metrics.ts
function metricSign(curve, lossBest) {
  const n = curve.n;
  if (n === 0) return { because: { code: "not-finite" } };
  const kind = accuracyOf(curve);
  const values = upward(curve, kind);
  const width = widthOf(n);
  const smooth = movingMeans(
    values.map((value5) => -value5),
    width
  );
  const bestIndex = indexOfMin(smooth);
  const best2 = -at(smooth, bestIndex);
  const end = mean(values, n - width, n);
  const low = values.reduce((least2, value5) => Math.min(least2, value5), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value5) => Math.max(most, value5), Number.NEGATIVE_INFINITY);
  const center = Math.min(n - 1, bestIndex + (width - 1 >> 1));
  return {
    points: n,
    start: at(values, 0),
    best: best2,
    end,
    bestAt: (bestIndex + (width - 1) / 2) / Math.max(1, n - 1),
    bestPosition: at(curve.x, center),
    drop: best2 - end,
    rose: best2 - at(values, 0),
    scatter: scatterOf(values) ?? 0,
    span: high - low,
    constant: n >= 4 && high - low <= 1e-9,
    probability: trendProbability(smooth.subarray(bestIndex)),
    ...lossBest !== void 0 && { atLossBest: at(values, Math.min(n - 1, Math.round(lossBest * (n - 1)))) },
    isAccuracy: kind !== "other"
  };
}
var ERROR_RATE = /(^|[^a-z])m?err(or)?([-_ ]?rate)?s?$/i;
var NO_RATE = /mae|mse|mape|abs|square|mean|root|l1|l2/i;
function accuracyOf({ series, y }) {
  const within = (limit2) => y.every((value5) => Math.abs(value5) <= limit2);
  if (series.metric === "accuracy" && series.direction === "max" && within(100)) return "accuracy";
  const named4 = series.metric === "error" && ERROR_RATE.test(series.name) && !NO_RATE.test(series.name);
  return named4 && y.every((value5) => value5 >= 0) && within(1) ? "error-rate" : "other";
}
function upward({ y, sign }, kind) {
  if (kind === "error-rate") return y.map((value5) => 1 - value5);
  const turned = y.map((value5) => -value5);
  if (kind === "other" || sign > 0) return turned;
  return turned.some((value5) => value5 > 1.5) ? turned.map((value5) => value5 / 100) : turned;
}

// src/diagnosis/signs/rate.ts
function rateSign(rate2) {
  const values = rate2?.y.filter(Number.isFinite) ?? new Float64Array();
  if (values.length === 0) return { because: { code: "no-learning-rate" } };
  let [high, low, index] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < values.length; i++) {
    const value5 = at(values, i);
    low = Math.min(low, value5);
    if (value5 > high) [high, index] = [value5, i];
  }
  const end = at(values, values.length - 1);
  return {
    start: at(values, 0),
    highest: high,
    end,
    decayed: high > 0 && end < 0.01 * high,
    constant: high - low <= 1e-9 * Math.abs(high),
    highestAt: values.length < 2 ? 0 : index / (values.length - 1)
  };
}

// src/diagnosis/signs/rise.ts
function riseSign(values) {
  const n = values.length;
  if (n < 3) return { because: { code: "too-few-points", points: n, needed: 3 } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const best2 = at(smooth, indexOfMin(smooth));
  const end = at(smooth, smooth.length - 1);
  const lowest2 = indexOfMin(values);
  const low = at(values, lowest2);
  const after = n - 1 - lowest2;
  const height = best2 > 0 ? end / best2 - 1 : void 0;
  const scatter = scatterOf(values);
  return {
    at: lowest2,
    after,
    ...height !== void 0 && { height },
    ...low > 0 && { loggedHeight: after === 0 ? 0 : mean(values, n - Math.min(width, after), n) / low - 1 },
    probability: after === 0 ? 1 : trendProbability(values.subarray(lowest2)),
    lasting: height !== void 0 && height > 0 ? lastingShare(values, lowest2, best2 * (1 + height / 2)) : 0,
    swing: largestDrop(values, lowest2) / Math.max(Math.abs(low), 1e-300),
    ...scatter !== void 0 && scatter > 0 && { deviations: (end - best2) / (scatter / Math.sqrt(width)) }
  };
}
function lastingShare(values, lowest2, level2) {
  const from = lowest2 + 1 + (values.length - 1 - lowest2 >> 1);
  let above = 0;
  for (let i = from; i < values.length; i++) if (at(values, i) > level2) above++;
  return from < values.length ? above / (values.length - from) : 0;
}
function largestDrop(values, from) {
  let drop = 0;
  for (let i = from + 1; i < values.length; i++) drop = Math.max(drop, at(values, i - 1) - at(values, i));
  return drop;
}

// src/diagnosis/signs/scatter.ts
function scatterSign(curve, raw) {
  const deviation = scatterOf(curve.y);
  if (deviation === void 0) return { because: { code: "too-few-points", points: curve.n, needed: 5 } };
  const swing = jaggedness(curve.y, curve.smooth, curve.n >> 1);
  return {
    deviation,
    swing: swing.deviation / Math.max(curve.descent, Number.MIN_VALUE),
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    ...explosionsOf(raw)
  };
}
var EXPLODED = 1e3;
var NEIGHBORS = 5;
function explosionsOf(values) {
  let explosions = 0;
  let largest = 1;
  let largestAt = 0;
  for (let i = 1; i < values.length; i++) {
    const value5 = at(values, i);
    if (!(value5 > EXPLODED * Math.min(at(values, i - 1), at(values, Math.min(values.length - 1, i + 1))))) continue;
    const around = [...values.subarray(Math.max(0, i - NEIGHBORS), i), ...values.subarray(i + 1, i + 1 + NEIGHBORS)];
    const level2 = median(around);
    if (!(level2 > 0)) continue;
    const ratio = value5 / level2;
    if (ratio > EXPLODED) explosions++;
    if (ratio > largest) [largest, largestAt] = [ratio, i];
  }
  return { explosions, largest, largestAt };
}

// src/diagnosis/signs/skill.ts
function skillOf(values) {
  const n = values.length;
  if (n === 0) return { because: { code: "not-finite" } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const start = startOf2(values);
  const best2 = at(smooth, indexOfMin(smooth));
  const end = mean(values, n - width, n);
  const second = values.subarray(n >> 1);
  const last = values.subarray(n - Math.min(n, Math.max(2, Math.floor(n / 3))));
  const level2 = median(second);
  return {
    points: n,
    start,
    best: best2,
    end,
    bestAt: n < 2 ? 0 : indexOfMin(values) / (n - 1),
    ...falls2(values, smooth, start, best2, end),
    level: level2,
    levelSpan: spanOf(second),
    late: median(last),
    lateSpan: spanOf(last),
    moved: movedOf(values),
    range: (highest(smooth) - best2) / Math.max(Math.abs(level2), 1e-12),
    zeros: values.reduce((count14, value5) => count14 + (value5 === 0 ? 1 : 0), 0) / n,
    dip: dipOf(values)
  };
}
function falls2(values, smooth, start, best2, end) {
  if (!(start > 0) || best2 < 0) return {};
  const second = at(values, 1);
  const later = at(smooth, Math.min(smooth.length - 1, Math.round(0.15 * (values.length - 1))));
  return {
    fall: 1 - best2 / start,
    ...values.length > 2 && second > 0 && { fallAfterFirst: 1 - best2 / second },
    ...values.length > 2 && later > 0 && { fallLater: Math.max(0, 1 - best2 / later) },
    kept: 1 - end / start
  };
}
function movedOf(values) {
  const third = Math.max(1, Math.floor(values.length / 3));
  const distance2 = mean(values, 0, third) - mean(values, values.length - third);
  const error = (scatterOf(values) ?? 0) * Math.sqrt(2 / third);
  if (error > 0) return Math.max(-99, Math.min(99, distance2 / error));
  return distance2 === 0 ? 0 : Math.sign(distance2) * 99;
}
function dipOf(values) {
  const lowest2 = indexOfMin(values);
  if (lowest2 <= 0 || lowest2 >= values.length - 1) return 1;
  return at(values, lowest2) / Math.max(1e-300, Math.min(at(values, lowest2 - 1), at(values, lowest2 + 1)));
}
function highest(values) {
  return values.reduce((high, value5) => Math.max(high, value5), Number.NEGATIVE_INFINITY);
}

// src/diagnosis/signs/signs.ts
function measureSigns(features) {
  const { history, train: train3, validation, validations, partners, metrics } = features;
  const losses = [.../* @__PURE__ */ new Set([train3, ...validations, ...partners.values()])].filter((curve) => curve !== void 0);
  const of = (curves, measure3) => new Map(curves.map((curve) => [curve.series.name, measure3(curve)]));
  const skill = of(losses, ({ y }) => skillOf(y));
  const lossBest = validation && numbersOf(skill.get(validation.series.name))?.bestAt;
  const gradients = gradientsOf(history);
  return {
    skill,
    course: of(losses, ({ y }) => courseOf(y)),
    rise: of(losses, ({ y }) => riseSign(y)),
    gap: of(validations, (curve) => gapSign(curve, partners.get(curve.index), curve === validation ? features.aligned : void 0)),
    scatter: of(losses, (curve) => scatterSign(curve, rawValues(curve).y)),
    finite: new Map(
      history.series.map((series) => [
        series.name,
        finiteOf(series, features.restart === void 0 ? 0 : lastStart(series, features.restart))
      ])
    ),
    ...gradients && { gradients },
    metrics: of(metrics, (curve) => metricSign(curve, lossBest)),
    rate: rateSign(features.rate),
    budget: budgetOf2(history, validation ?? train3)
  };
}

// src/diagnosis/features.ts
function featuresOf(history, options) {
  const curves = curvesOf3(history, options);
  return { ...curves, signs: measureSigns(curves) };
}
function curvesOf3(history, options) {
  const selection = selectSeries(history, options.metric);
  const restart = history.breaks.findLast((one) => one.kind === "restart");
  const prepare = (index) => {
    const series = history.series[index];
    return series === void 0 ? void 0 : curveOf(series, index, judgedFrom(series, restart), options.thresholds);
  };
  const present = (indices) => indices.map(prepare).filter((curve) => curve !== void 0);
  const train3 = selection.train === void 0 ? void 0 : prepare(selection.train);
  const validations = present(selection.validations);
  const validation = validations[0];
  const partners = /* @__PURE__ */ new Map();
  selection.validations.forEach((index, i) => {
    const partner = selection.partners[i];
    const curve = partner === void 0 ? void 0 : partner === train3?.index ? train3 : prepare(partner);
    if (curve !== void 0) partners.set(index, curve);
  });
  const rate2 = history.series.find(isLearningRate);
  const aligned = train3 && validation ? alignTraining(train3, validation, true) : void 0;
  return {
    history,
    selection,
    main: { ...train3 ? { train: train3.index } : {}, ...validation ? { validation: validation.index } : {} },
    ...train3 ? { train: train3 } : {},
    ...validation ? { validation } : {},
    ...aligned ? { aligned } : {},
    ...restart ? { restart } : {},
    ...rate2 ? { rate: learningRateOf(rate2, lastStart(rate2, restart)) } : {},
    validations,
    partners,
    metrics: present(selection.metrics),
    checkpoint: keptCheckpoint(history, options.checkpoint),
    lossDeclared: options.metric !== void 0 && (options.metric === validation?.series.name || options.metric === validation?.series.metric)
  };
}
function keptCheckpoint(history, policy) {
  return policy === "auto" ? history.checkpoint?.keeps ?? "last" : policy;
}
function judgedFrom(series, restart) {
  return lastStart(series, restart) + (series.aggregation === "window-sum" && series.y.length > 1 ? 1 : 0);
}

// src/diagnosis/loss-curves.ts
var MOST_EVALUATIONS = 400;
function lossCurvesOf(features) {
  const { validation, train: train3, restart } = features;
  if (validation === void 0 || train3 === void 0 || validation.sign < 0 || restart !== void 0) return void 0;
  if (validation.series.component) return void 0;
  const values = logged2(validation);
  if (values.length > MOST_EVALUATIONS || validation.series.buckets !== void 0 || !isByEpochs(validation)) return void 0;
  const fit = trainingOf2(train3, validation);
  if (fit === void 0) return void 0;
  const accuracy = features.metrics.find(({ series }) => series.metric === "accuracy");
  const beside = accuracy === void 0 || !samePlaces(accuracy, validation) ? void 0 : fraction(logged2(accuracy));
  return { validation: values, train: fit, ...beside === void 0 ? {} : { accuracy: beside } };
}
function isByEpochs(curve) {
  if (curve.axis !== "epoch" && curve.axis !== "step") return false;
  const { epochs } = curve.series;
  return isUnitSpaced(curve.x) || epochs !== void 0 && isUnitSpaced(epochs.subarray(curve.from));
}
function isUnitSpaced(positions) {
  const spacing = (at(positions, positions.length - 1) - at(positions, 0)) / Math.max(1, positions.length - 1);
  return spacing > 0.8 && spacing < 1.5;
}
function logged2(curve) {
  return curve.series.y.subarray(curve.from);
}
function fraction(values) {
  const most = values.reduce((highest2, value5) => Math.max(highest2, value5), 0);
  return most > 1.5 && most <= 100 ? values.map((value5) => value5 / 100) : values;
}
function trainingOf2(train3, validation) {
  if (train3.series.metric !== validation.series.metric) return void 0;
  if (samePlaces(train3, validation)) return logged2(train3);
  const finite = validation.n === logged2(validation).length;
  return finite ? alignTraining(train3, validation, false) : void 0;
}
function samePlaces(a, b) {
  const length = a.series.x.length - a.from;
  if (length !== b.series.x.length - b.from || a.axis !== b.axis) return false;
  for (let i = 0; i < length; i++) if (at(a.series.x, a.from + i) !== at(b.series.x, b.from + i)) return false;
  return true;
}

// src/diagnosis/replicates.ts
function agree(diagnoses) {
  const shown2 = medianReplicate(diagnoses);
  const representative = diagnoses[shown2] ?? diagnoses[0];
  if (diagnoses.length === 1)
    return { shown: shown2, findings: representative.findings, outcomes: representative.outcomes, advice: representative.advice };
  const kinds = FINDING_KINDS.filter((kind) => isShared(diagnoses, kind));
  const findings = kinds.flatMap((kind) => quote(diagnoses, representative, kind)).sort(worstFirst);
  const outcomes = representative.outcomes.filter((outcome) => outcome.state !== "found");
  return {
    shown: shown2,
    findings,
    outcomes: [
      ...findings.map((finding) => ({ state: "found", finding })),
      ...outcomes.filter((outcome) => !kinds.includes(kindOf(outcome)))
    ],
    advice: withoutContradiction(sharedAdvice(diagnoses, representative), findings)
  };
}
function isShared(diagnoses, kind) {
  const having = diagnoses.filter(({ findings }) => findings.some((finding) => finding.kind === kind));
  return having.length > diagnoses.length / 2;
}
function quote(diagnoses, representative, kind) {
  const own = representative.findings.filter((finding) => finding.kind === kind);
  if (own.length > 0) return own;
  const other = diagnoses.find(({ findings }) => findings.some((finding) => finding.kind === kind));
  return other?.findings.filter((finding) => finding.kind === kind) ?? [];
}
function sharedAdvice(diagnoses, representative) {
  const kinds = [.../* @__PURE__ */ new Set([...representative.advice, ...diagnoses.flatMap(({ advice }) => advice)])];
  return kinds.filter((kind) => diagnoses.filter(({ advice }) => advice.includes(kind)).length > diagnoses.length / 2);
}
function medianReplicate(diagnoses) {
  const ends2 = diagnoses.map(({ last }, index) => ({ index, end: last?.value ?? Number.POSITIVE_INFINITY }));
  ends2.sort((a, b) => a.end - b.end || a.index - b.index);
  return ends2[ends2.length - 1 >> 1]?.index ?? 0;
}

// src/diagnosis/summary.ts
function summaryOf(findings, isHealthy, features) {
  const finding = findings.find(({ severity }) => severity !== "note");
  if (finding !== void 0) return { about: "finding", finding };
  const curve = features.validation ?? features.train;
  const seen2 = curve && seenOf(curve, features);
  if (isHealthy && seen2 !== void 0) return { about: "healthy", seen: seen2 };
  const because = reasonOf(features);
  return { about: "unknown", because, ...seen2 && { seen: seen2 }, settledBy: settledBy(because) };
}
function reasonOf(features) {
  const { validation } = features;
  if (validation === void 0) return missing(features, "validation");
  return { code: "too-few-points", points: validation.n, needed: 6 };
}
function settledBy({ code: code2 }) {
  if (code2 === "no-validation-loss") return ["validation-loss"];
  return code2 === "too-few-points" ? ["more-evaluations"] : [];
}
var FALLING = 0.05;
function seenOf(curve, { signs }) {
  const { series, axis, n, x, y, lowest: lowest2 } = curve;
  const fall = numbersOf(signs.skill.get(series.name))?.fall;
  const course = numbersOf(signs.course.get(series.name));
  const level2 = levelFrom(x, y);
  return {
    series: series.name,
    role: series.role === "train" ? "train" : "validation",
    axis,
    points: n,
    first: { at: x[0] ?? 0, value: logged(curve, y[0] ?? Number.NaN) },
    best: { at: lowest2.at, value: logged(curve, lowest2.value) },
    last: lastLogged(curve),
    ...fall !== void 0 && { fall },
    ...level2 !== void 0 && { levelFrom: level2 },
    falling: course !== void 0 && course.gain >= FALLING
  };
}

// src/diagnosis/diagnose.ts
var WORST_FIRST = ["failing", "warning", "unknown", "healthy"];
function diagnose(reading, policy = DEFAULT_POLICY, judge2 = judgeByModel) {
  const runs = reading.runs.map((run) => diagnoseRun(run, policy, judge2));
  const verdict = WORST_FIRST.find((one) => runs.some((run) => run.verdict === one)) ?? "unknown";
  return { verdict, runs };
}
function diagnoseRun(run, policy, judge2) {
  const settings = settingsOf(run.key, policy);
  const [first2, ...others] = run.replicates;
  const replicates = [
    diagnoseHistory(first2, settings, judge2),
    ...others.map((history) => diagnoseHistory(history, settings, judge2))
  ];
  const agreement2 = agree(replicates);
  const shown2 = shownOf({ replicates, shown: agreement2.shown });
  return {
    run,
    replicates,
    ...agreement2,
    summary: sharedSummary(agreement2.findings, shown2),
    verdict: verdictOf(agreement2.findings, shown2.judged)
  };
}
function sharedSummary(findings, { summary: summary2 }) {
  const finding = findings.find(({ severity }) => severity !== "note");
  return finding === void 0 ? summary2 : { about: "finding", finding };
}
function diagnoseHistory(history, settings, judge2) {
  const { thresholds } = settings;
  const features = withOpinion(featuresOf(history, settings), judge2);
  const detected = Object.values(KINDS).flatMap((kind) => kind.detect(features, thresholds));
  const settled = settleConflicts(detected, features, thresholds);
  const judged3 = wasJudged2(settled, "overfitting") && wasJudged2(settled, "divergence");
  const outcomes = settled.flatMap((outcome) => withSeverity(outcome, settings));
  const found = outcomes.flatMap((outcome) => outcome.state === "found" ? [outcome.finding] : []).sort(worstFirst);
  const advice = rankAdvice(found, features);
  const findings = found.map((finding) => ({ ...finding, advice: inOrderOf(advice, finding.advice) }));
  return {
    history,
    signs: features.signs,
    outcomes: withFindings(outcomes, found, findings),
    findings,
    verdict: verdictOf(findings, judged3),
    summary: summaryOf(findings, judged3, features),
    judged: judged3,
    modelled: features.opinion !== void 0,
    advice,
    main: features.main,
    ...bestAndLast(features)
  };
}
function withFindings(outcomes, from, to) {
  return outcomes.map((outcome) => {
    const finding = outcome.state === "found" ? to[from.indexOf(outcome.finding)] : void 0;
    return finding === void 0 ? outcome : { state: "found", finding };
  });
}
function withOpinion(features, judge2) {
  const curves = lossCurvesOf(features);
  const opinion = curves && opinionOf(curves, judge2);
  return opinion === void 0 ? features : { ...features, opinion };
}
function withSeverity(outcome, settings) {
  const kind = kindOf(outcome);
  const severity = settings.severity[kind];
  if (severity === void 0) return [outcome];
  if (severity === "off") return [];
  return [outcome.state === "found" ? { state: "found", finding: { ...outcome.finding, severity } } : outcome];
}
function verdictOf(findings, judged3) {
  if (findings.some((finding) => finding.severity === "failing")) return "failing";
  if (findings.some((finding) => finding.severity === "warning")) return "warning";
  if (findings.some(learnedNothing)) return "unknown";
  return judged3 ? "healthy" : "unknown";
}
function wasJudged2(outcomes, kind) {
  return outcomes.some((outcome) => outcome.state !== "notEvaluated" && kindOf(outcome) === kind);
}
function bestAndLast(features) {
  const curve = features.validation;
  if (curve === void 0) return {};
  return {
    best: { at: curve.lowest.at, value: logged(curve, curve.lowest.value) },
    last: lastLogged(curve)
  };
}

// src/version.ts
var VERSION = "0.1.0";

// src/report/compose.ts
function compose(input) {
  const { reading, diagnosis, comparison, gate } = input;
  const context = { version: VERSION, ...input.context };
  const report = {
    verdict: diagnosis.runs.length === 0 ? "unknown" : diagnosis.verdict,
    gate,
    diagnosis,
    refused: reading.refused,
    notes: [...reading.notes, ...diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap(({ notes }) => notes))],
    ...comparison && { comparison },
    checklist: [],
    context
  };
  return { ...report, checklist: checklistOf(report, input.checklist) };
}
function checklistOf(report, previous) {
  const { diagnosis } = report;
  const { commit } = report.context;
  const problems = /* @__PURE__ */ new Map();
  for (const { run, context } of problemsOf(report)) problems.set(run, [...problems.get(run) ?? [], context.finding]);
  const open = runsInOrder(report).flatMap((run) => openItems(run, problems.get(run) ?? []));
  const seen2 = new Set(open.map(({ key }) => key));
  const carried = [
    ...(previous?.open ?? []).map((key) => carry(key, diagnosis, commit?.slice(0, 7))),
    ...(previous?.fixed ?? []).map(({ key, since }) => stillFixed(carry(key, diagnosis, since)))
  ].filter((entry) => entry !== void 0);
  return [...open, ...distinct3(carried.filter(({ key }) => !seen2.has(key)))];
}
function openItems(run, problems) {
  const { key } = run.run;
  const open = (finding, item) => ({
    key: `${key}/${finding.kind}/${item}`,
    run: key,
    item,
    state: "open",
    finding
  });
  const [worst] = problems;
  const advice = run.advice.find((kind) => worst === void 0 || !contradicts(kind, worst));
  const adviser = advice && (problems.find((finding) => finding.advice.includes(advice)) ?? problems[0]);
  const first2 = advice && ITEM_OF[advice];
  return distinct3([
    ...adviser && first2 ? [open(adviser, first2)] : [],
    ...problems.flatMap((finding) => finding.checklist.map((item) => open(finding, item)))
  ]);
}
var ITEM_OF = {
  "stop-earlier": 4,
  regularize: 3,
  "more-data": 7,
  "smaller-model": 9,
  "bigger-model": 9,
  "lower-learning-rate": 2,
  "raise-learning-rate": 2,
  "use-a-schedule": 2,
  "clip-gradients": 5
};
function carry(key, diagnosis, since) {
  const parsed = parseKey(key);
  const run = parsed && diagnosis.runs.find((candidate) => candidate.run.key === parsed.run);
  if (parsed === void 0 || run === void 0) return void 0;
  const { item, kind } = parsed;
  const outcomes = run.outcomes.filter((outcome) => kindOf(outcome) === kind);
  const abstained = outcomes.find((outcome) => outcome.state === "notEvaluated");
  if (outcomes.some(({ state }) => state === "found")) return void 0;
  if (abstained?.state === "notEvaluated")
    return { key, run: run.run.key, item, state: "unjudged", kind, because: abstained.because };
  if (outcomes.length === 0 || since === void 0) return void 0;
  return { key, run: run.run.key, item, state: "fixed", kind, since };
}
function stillFixed(entry) {
  return entry?.state === "fixed" ? entry : void 0;
}
function parseKey(key) {
  const match = /^(.*)\/([a-z-]+)\/(10|[1-9])$/s.exec(key);
  const kind = FINDING_KINDS.find((candidate) => candidate === match?.[2]);
  const item = ITEMS2.find((candidate) => String(candidate) === match?.[3]);
  return match?.[1] === void 0 || kind === void 0 || item === void 0 ? void 0 : { run: match[1], kind, item };
}
var ITEMS2 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
function distinct3(entries) {
  const seen2 = /* @__PURE__ */ new Set();
  return entries.filter(({ key }) => !seen2.has(key) && seen2.add(key));
}

export {
  DamageError,
  crc32,
  isSplitFolder,
  FORMAT_NAMES,
  readHistories,
  matchesGlob,
  quotedSeries,
  quotedReplicate,
  factsOf3 as factsOf,
  clean,
  plain,
  leadOf,
  flatFinding,
  problemsOf,
  runsInOrder,
  leftOut3 as leftOut,
  contextOf,
  openingOf,
  chartOf,
  isUnseen,
  gateSentences,
  checkLine,
  isCheckFirst,
  mainNumber,
  firstOfEachItem,
  distinctReasons,
  checklistBecause,
  comparisonRemarks,
  firstEvaluations,
  outvotedSentences,
  renderJson,
  findingsOf,
  renderComment,
  en,
  idleGlobs,
  policyOf,
  missingMetric,
  compare,
  decide,
  diagnose,
  VERSION,
  compose
};
