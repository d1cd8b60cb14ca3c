import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  require_picomatch
} from "./shared-action-cli-index-tinyglobby.js";
import {
  FINDING_KINDS,
  SEVERITIES,
  THRESHOLDS,
  withOverrides
} from "./shared-action-cli-index-parse.js";
import {
  __commonJS,
  __toESM
} from "./shared-action-cli-index-parse-pictures-png-tinyglobby.js";

// node_modules/picomatch/posix.js
var require_posix = __commonJS({
  "node_modules/picomatch/posix.js"(exports, module) {
    "use strict";
    module.exports = require_picomatch();
  }
});

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
              for (var i2 = 0; i2 < args[0].length; i2++)
                this[i2] = args[0][i2];
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
          var i2, j;
          if (arguments.length === 1) {
            for (j in obj)
              jStat2[j] = obj[j];
            return this;
          }
          for (i2 = 1; i2 < arguments.length; i2++) {
            for (j in arguments[i2])
              obj[j] = arguments[i2][j];
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
            return index.map(function(i2) {
              return jStat2.row(arr, i2);
            });
          }
          return arr[index];
        };
        jStat2.rowa = function rowa(arr, i2) {
          return jStat2.row(arr, i2);
        };
        jStat2.col = function col(arr, index) {
          if (isArray2(index)) {
            var submat = jStat2.arange(arr.length).map(function() {
              return new Array(index.length);
            });
            index.forEach(function(ind, i3) {
              jStat2.arange(arr.length).forEach(function(j) {
                submat[j][i3] = arr[j][ind];
              });
            });
            return submat;
          }
          var column = new Array(arr.length);
          for (var i2 = 0; i2 < arr.length; i2++)
            column[i2] = [arr[i2][index]];
          return column;
        };
        jStat2.cola = function cola(arr, i2) {
          return jStat2.col(arr, i2).map(function(a) {
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
          for (var i2 = 0; nrow >= 0; nrow--, i2++)
            res[i2] = [arr[i2][nrow]];
          return res;
        };
        jStat2.transpose = function transpose(arr) {
          var obj = [];
          var objArr, rows, cols, j, i2;
          if (!isArray2(arr[0]))
            arr = [arr];
          rows = arr.length;
          cols = arr[0].length;
          for (i2 = 0; i2 < cols; i2++) {
            objArr = new Array(rows);
            for (j = 0; j < rows; j++)
              objArr[j] = arr[j][i2];
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
          var i2, j;
          if (isFunction(cols)) {
            func = cols;
            cols = rows;
          }
          for (i2 = 0; i2 < rows; i2++) {
            res[i2] = new Array(cols);
            for (j = 0; j < cols; j++)
              res[i2][j] = func(i2, j);
          }
          return res;
        };
        function retZero() {
          return 0;
        }
        jStat2.zeros = function zeros(rows, cols) {
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
        function retIdent(i2, j) {
          return i2 === j ? 1 : 0;
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
        jStat2.clear = function clear2(arr) {
          return jStat2.alter(arr, retZero);
        };
        jStat2.seq = function seq(min2, max3, length, func) {
          if (!isFunction(func))
            func = false;
          var arr = [];
          var hival = calcRdx(min2, max3);
          var step = (max3 * hival - min2 * hival) / ((length - 1) * hival);
          var current = min2;
          var cnt;
          for (cnt = 0; current <= max3 && cnt < length; cnt++, current = (min2 * hival + step * hival * cnt) / hival) {
            arr.push(func ? func(current, cnt) : current);
          }
          return arr;
        };
        jStat2.arange = function arange(start, end, step) {
          var rl = [];
          var i2;
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
            for (i2 = start; i2 < end; i2 += step) {
              rl.push(i2);
            }
          } else {
            for (i2 = start; i2 > end; i2 += step) {
              rl.push(i2);
            }
          }
          return rl;
        };
        jStat2.slice = /* @__PURE__ */ (function() {
          function _slice(list2, start, end, step) {
            var i2;
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
              for (i2 = start; i2 < end; i2 += step) {
                rl.push(list2[i2]);
              }
            } else {
              for (i2 = start; i2 > end; i2 += step) {
                rl.push(list2[i2]);
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
            nl.forEach(function(n2, i2) {
              A[m][n2] = B[i2];
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
          ml.forEach(function(m2, i2) {
            nl.forEach(function(n2, j) {
              A[m2][n2] = B[i2][j];
            });
          });
          return A;
        };
        jStat2.diagonal = function diagonal(diagArray) {
          var mat = jStat2.zeros(diagArray.length, diagArray.length);
          diagArray.forEach(function(t, i2) {
            mat[i2][i2] = t;
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
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
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
          })(funcs[i2]);
        })("transpose clear symmetric rows cols dimensions diag antidiag".split(" "));
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
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
          })(funcs[i2]);
        })("row col".split(" "));
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
            jProto[passfunc] = function() {
              return jStat2(jStat2[passfunc].apply(null, arguments));
            };
          })(funcs[i2]);
        })("create zeros ones rand identity".split(" "));
        return jStat2;
      })(Math);
      (function(jStat2, Math2) {
        var isFunction = jStat2.utils.isFunction;
        function ascNum(a, b) {
          return a - b;
        }
        function clip(arg, min2, max3) {
          return Math2.max(min2, Math2.min(arg, max3));
        }
        jStat2.sum = function sum3(arr) {
          var sum4 = 0;
          var i2 = arr.length;
          while (--i2 >= 0)
            sum4 += arr[i2];
          return sum4;
        };
        jStat2.sumsqrd = function sumsqrd(arr) {
          var sum3 = 0;
          var i2 = arr.length;
          while (--i2 >= 0)
            sum3 += arr[i2] * arr[i2];
          return sum3;
        };
        jStat2.sumsqerr = function sumsqerr(arr) {
          var mean3 = jStat2.mean(arr);
          var sum3 = 0;
          var i2 = arr.length;
          var tmp;
          while (--i2 >= 0) {
            tmp = arr[i2] - mean3;
            sum3 += tmp * tmp;
          }
          return sum3;
        };
        jStat2.sumrow = function sumrow(arr) {
          var sum3 = 0;
          var i2 = arr.length;
          while (--i2 >= 0)
            sum3 += arr[i2];
          return sum3;
        };
        jStat2.product = function product(arr) {
          var prod = 1;
          var i2 = arr.length;
          while (--i2 >= 0)
            prod *= arr[i2];
          return prod;
        };
        jStat2.min = function min2(arr) {
          var low = arr[0];
          var i2 = 0;
          while (++i2 < arr.length)
            if (arr[i2] < low)
              low = arr[i2];
          return low;
        };
        jStat2.max = function max3(arr) {
          var high = arr[0];
          var i2 = 0;
          while (++i2 < arr.length)
            if (arr[i2] > high)
              high = arr[i2];
          return high;
        };
        jStat2.unique = function unique(arr) {
          var hash = {}, _arr = [];
          for (var i2 = 0; i2 < arr.length; i2++) {
            if (!hash[arr[i2]]) {
              hash[arr[i2]] = true;
              _arr.push(arr[i2]);
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
          var i2;
          for (i2 = 1; i2 < arrLen; i2++)
            diffs.push(arr[i2] - arr[i2 - 1]);
          return diffs;
        };
        jStat2.rank = function(arr) {
          var i2;
          var distinctNumbers = [];
          var numberCounts = {};
          for (i2 = 0; i2 < arr.length; i2++) {
            var number3 = arr[i2];
            if (numberCounts[number3]) {
              numberCounts[number3]++;
            } else {
              numberCounts[number3] = 1;
              distinctNumbers.push(number3);
            }
          }
          var sortedDistinctNumbers = distinctNumbers.sort(ascNum);
          var numberRanks = {};
          var currentRank = 1;
          for (i2 = 0; i2 < sortedDistinctNumbers.length; i2++) {
            var number3 = sortedDistinctNumbers[i2];
            var count9 = numberCounts[number3];
            var first = currentRank;
            var last = currentRank + count9 - 1;
            var rank = (first + last) / 2;
            numberRanks[number3] = rank;
            currentRank += count9;
          }
          return arr.map(function(number4) {
            return numberRanks[number4];
          });
        };
        jStat2.mode = function mode(arr) {
          var arrLen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          var count9 = 1;
          var maxCount = 0;
          var numMaxCount = 0;
          var mode_arr = [];
          var i2;
          for (i2 = 0; i2 < arrLen; i2++) {
            if (_arr[i2] === _arr[i2 + 1]) {
              count9++;
            } else {
              if (count9 > maxCount) {
                mode_arr = [_arr[i2]];
                maxCount = count9;
                numMaxCount = 0;
              } else if (count9 === maxCount) {
                mode_arr.push(_arr[i2]);
                numMaxCount++;
              }
              count9 = 1;
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
          var count9 = arr.reduce(function(a, samples) {
            return a + samples.length;
          }, 0);
          return sumsqerr / (count9 - arr.length);
        };
        jStat2.deviation = function(arr) {
          var mean3 = jStat2.mean(arr);
          var arrlen = arr.length;
          var dev = new Array(arrlen);
          for (var i2 = 0; i2 < arrlen; i2++) {
            dev[i2] = arr[i2] - mean3;
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
          for (var i2 = arr.length - 1; i2 >= 0; i2--) {
            a.push(Math2.abs(arr[i2] - mean3));
          }
          return jStat2.mean(a);
        };
        jStat2.meddev = function meddev(arr) {
          var median2 = jStat2.median(arr);
          var a = [];
          for (var i2 = arr.length - 1; i2 >= 0; i2--) {
            a.push(Math2.abs(arr[i2] - median2));
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
          var i2, p, m, aleph, k, gamma;
          if (typeof alphap === "undefined")
            alphap = 3 / 8;
          if (typeof betap === "undefined")
            betap = 3 / 8;
          for (i2 = 0; i2 < quantilesArray.length; i2++) {
            p = quantilesArray[i2];
            m = alphap + p * (1 - alphap - betap);
            aleph = n * p + m;
            k = Math2.floor(clip(aleph, 1, n - 1));
            gamma = clip(aleph - k, 0, 1);
            quantileVals[i2] = (1 - gamma) * sortedArray[k - 1] + gamma * sortedArray[k];
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
          var value5, i2;
          if (kind === "strict")
            strict = true;
          for (i2 = 0; i2 < len; i2++) {
            value5 = arr[i2];
            if (strict && value5 < score2 || !strict && value5 <= score2) {
              counter++;
            }
          }
          return counter / len;
        };
        jStat2.histogram = function histogram(arr, binCnt) {
          binCnt = binCnt || 4;
          var first = jStat2.min(arr);
          var binWidth = (jStat2.max(arr) - first) / binCnt;
          var len = arr.length;
          var bins = [];
          var i2;
          for (i2 = 0; i2 < binCnt; i2++)
            bins[i2] = 0;
          for (i2 = 0; i2 < len; i2++)
            bins[Math2.min(Math2.floor((arr[i2] - first) / binWidth), binCnt - 1)] += 1;
          return bins;
        };
        jStat2.covariance = function covariance(arr1, arr2) {
          var u = jStat2.mean(arr1);
          var v = jStat2.mean(arr2);
          var arr1Len = arr1.length;
          var sq_dev = new Array(arr1Len);
          var i2;
          for (i2 = 0; i2 < arr1Len; i2++)
            sq_dev[i2] = (arr1[i2] - u) * (arr2[i2] - v);
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
          for (var i2 = 0; i2 < len; i2++)
            skewSum += Math2.pow((arr[i2] - mu) / sigma, n);
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
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
            jProto[passfunc] = function(fullbool, func) {
              var arr = [];
              var i3 = 0;
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
                for (; i3 < tmpthis.length; i3++)
                  arr[i3] = jStat2[passfunc](tmpthis[i3]);
                return arr;
              }
              return jStat2[passfunc](this[0], fullbool);
            };
          })(funcs[i2]);
        })("cumsum cumprod".split(" "));
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
            jProto[passfunc] = function(fullbool, func) {
              var arr = [];
              var i3 = 0;
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
                for (; i3 < tmpthis.length; i3++)
                  arr[i3] = jStat2[passfunc](tmpthis[i3]);
                return fullbool === true ? jStat2[passfunc](jStat2.utils.toVector(arr)) : arr;
              }
              return jStat2[passfunc](this[0], fullbool);
            };
          })(funcs[i2]);
        })("sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis".split(" "));
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
            jProto[passfunc] = function() {
              var arr = [];
              var i3 = 0;
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
                for (; i3 < tmpthis.length; i3++)
                  arr[i3] = curriedFunction(tmpthis[i3]);
                return arr;
              }
              return curriedFunction(this[0]);
            };
          })(funcs[i2]);
        })("quantiles percentileOfScore".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        jStat2.gammaln = function gammaln(x2) {
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
          tmp = (y = xx = x2) + 5.5;
          tmp -= (xx + 0.5) * Math2.log(tmp);
          for (; j < 6; j++)
            ser += cof[j] / ++y;
          return Math2.log(2.5066282746310007 * ser / xx) - tmp;
        };
        jStat2.loggam = function loggam(x2) {
          var x0, x22, xp, gl, gl0;
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
          x0 = x2;
          n = 0;
          if (x2 == 1 || x2 == 2) {
            return 0;
          }
          if (x2 <= 7) {
            n = Math2.floor(7 - x2);
            x0 = x2 + n;
          }
          x22 = 1 / (x0 * x0);
          xp = 2 * Math2.PI;
          gl0 = a[9];
          for (k = 8; k >= 0; k--) {
            gl0 *= x22;
            gl0 += a[k];
          }
          gl = gl0 / x0 + 0.5 * Math2.log(xp) + (x0 - 0.5) * Math2.log(x0) - x0;
          if (x2 <= 7) {
            for (k = 1; k <= n; k++) {
              gl -= Math2.log(x0 - 1);
              x0 -= 1;
            }
          }
          return gl;
        };
        jStat2.gammafn = function gammafn(x2) {
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
          var y = x2;
          var i2, z2, yi, res;
          if (x2 > 171.6243769536076) {
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
          for (i2 = 0; i2 < 8; ++i2) {
            xnum = (xnum + p[i2]) * z2;
            xden = xden * z2 + q[i2];
          }
          res = xnum / xden + 1;
          if (yi < y) {
            res /= yi;
          } else if (yi > y) {
            for (i2 = 0; i2 < n; ++i2) {
              res *= y;
              y++;
            }
          }
          if (fact) {
            res = fact / res;
          }
          return res;
        };
        jStat2.gammap = function gammap(a, x2) {
          return jStat2.lowRegGamma(a, x2) * jStat2.gammafn(a);
        };
        jStat2.lowRegGamma = function lowRegGamma(a, x2) {
          var aln = jStat2.gammaln(a);
          var ap = a;
          var sum3 = 1 / a;
          var del = sum3;
          var b = x2 + 1 - a;
          var c = 1 / 1e-30;
          var d = 1 / b;
          var h = d;
          var i2 = 1;
          var ITMAX = -~(Math2.log(a >= 1 ? a : 1 / a) * 8.5 + a * 0.4 + 17);
          var an;
          if (x2 < 0 || a <= 0) {
            return NaN;
          } else if (x2 < a + 1) {
            for (; i2 <= ITMAX; i2++) {
              sum3 += del *= x2 / ++ap;
            }
            return sum3 * Math2.exp(-x2 + a * Math2.log(x2) - aln);
          }
          for (; i2 <= ITMAX; i2++) {
            an = -i2 * (i2 - a);
            b += 2;
            d = an * d + b;
            c = b + an / c;
            d = 1 / d;
            h *= d * c;
          }
          return 1 - h * Math2.exp(-x2 + a * Math2.log(x2) - aln);
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
        jStat2.betafn = function betafn(x2, y) {
          if (x2 <= 0 || y <= 0)
            return void 0;
          return x2 + y > 170 ? Math2.exp(jStat2.betaln(x2, y)) : jStat2.gammafn(x2) * jStat2.gammafn(y) / jStat2.gammafn(x2 + y);
        };
        jStat2.betaln = function betaln(x2, y) {
          return jStat2.gammaln(x2) + jStat2.gammaln(y) - jStat2.gammaln(x2 + y);
        };
        jStat2.betacf = function betacf(x2, a, b) {
          var fpmin = 1e-30;
          var m = 1;
          var qab = a + b;
          var qap = a + 1;
          var qam = a - 1;
          var c = 1;
          var d = 1 - qab * x2 / qap;
          var m2, aa, del, h;
          if (Math2.abs(d) < fpmin)
            d = fpmin;
          d = 1 / d;
          h = d;
          for (; m <= 100; m++) {
            m2 = 2 * m;
            aa = m * (b - m) * x2 / ((qam + m2) * (a + m2));
            d = 1 + aa * d;
            if (Math2.abs(d) < fpmin)
              d = fpmin;
            c = 1 + aa / c;
            if (Math2.abs(c) < fpmin)
              c = fpmin;
            d = 1 / d;
            h *= d * c;
            aa = -(a + m) * (qab + m) * x2 / ((a + m2) * (qap + m2));
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
          var x2, err3, t, u, pp, lna1, afac;
          if (p >= 1)
            return Math2.max(100, a + 100 * Math2.sqrt(a));
          if (p <= 0)
            return 0;
          if (a > 1) {
            lna1 = Math2.log(a1);
            afac = Math2.exp(a1 * (lna1 - 1) - gln);
            pp = p < 0.5 ? p : 1 - p;
            t = Math2.sqrt(-2 * Math2.log(pp));
            x2 = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
            if (p < 0.5)
              x2 = -x2;
            x2 = Math2.max(
              1e-3,
              a * Math2.pow(1 - 1 / (9 * a) - x2 / (3 * Math2.sqrt(a)), 3)
            );
          } else {
            t = 1 - a * (0.253 + a * 0.12);
            if (p < t)
              x2 = Math2.pow(p / t, 1 / a);
            else
              x2 = 1 - Math2.log(1 - (p - t) / (1 - t));
          }
          for (; j < 12; j++) {
            if (x2 <= 0)
              return 0;
            err3 = jStat2.lowRegGamma(a, x2) - p;
            if (a > 1)
              t = afac * Math2.exp(-(x2 - a1) + a1 * (Math2.log(x2) - lna1));
            else
              t = Math2.exp(-x2 + a1 * Math2.log(x2) - gln);
            u = err3 / t;
            x2 -= t = u / (1 - 0.5 * Math2.min(1, u * ((a - 1) / x2 - 1)));
            if (x2 <= 0)
              x2 = 0.5 * (x2 + t);
            if (Math2.abs(t) < EPS * x2)
              break;
          }
          return x2;
        };
        jStat2.erf = function erf(x2) {
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
          if (x2 < 0) {
            x2 = -x2;
            isneg = true;
          }
          t = 2 / (2 + x2);
          ty = 4 * t - 2;
          for (; j > 0; j--) {
            tmp = d;
            d = ty * d - dd + cof[j];
            dd = tmp;
          }
          res = t * Math2.exp(-x2 * x2 + 0.5 * (cof[0] + ty * d) - dd);
          return isneg ? res - 1 : 1 - res;
        };
        jStat2.erfc = function erfc(x2) {
          return 1 - jStat2.erf(x2);
        };
        jStat2.erfcinv = function erfcinv(p) {
          var j = 0;
          var x2, err3, t, pp;
          if (p >= 2)
            return -100;
          if (p <= 0)
            return 100;
          pp = p < 1 ? p : 2 - p;
          t = Math2.sqrt(-2 * Math2.log(pp / 2));
          x2 = -0.70711 * ((2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t);
          for (; j < 2; j++) {
            err3 = jStat2.erfc(x2) - pp;
            x2 += err3 / (1.1283791670955126 * Math2.exp(-x2 * x2) - x2 * err3);
          }
          return p < 1 ? x2 : -x2;
        };
        jStat2.ibetainv = function ibetainv(p, a, b) {
          var EPS = 1e-8;
          var a1 = a - 1;
          var b1 = b - 1;
          var j = 0;
          var lna, lnb, pp, t, u, err3, x2, al, h, w, afac;
          if (p <= 0)
            return 0;
          if (p >= 1)
            return 1;
          if (a >= 1 && b >= 1) {
            pp = p < 0.5 ? p : 1 - p;
            t = Math2.sqrt(-2 * Math2.log(pp));
            x2 = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
            if (p < 0.5)
              x2 = -x2;
            al = (x2 * x2 - 3) / 6;
            h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
            w = x2 * Math2.sqrt(al + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (al + 5 / 6 - 2 / (3 * h));
            x2 = a / (a + b * Math2.exp(2 * w));
          } else {
            lna = Math2.log(a / (a + b));
            lnb = Math2.log(b / (a + b));
            t = Math2.exp(a * lna) / a;
            u = Math2.exp(b * lnb) / b;
            w = t + u;
            if (p < t / w)
              x2 = Math2.pow(a * w * p, 1 / a);
            else
              x2 = 1 - Math2.pow(b * w * (1 - p), 1 / b);
          }
          afac = -jStat2.gammaln(a) - jStat2.gammaln(b) + jStat2.gammaln(a + b);
          for (; j < 10; j++) {
            if (x2 === 0 || x2 === 1)
              return x2;
            err3 = jStat2.ibeta(x2, a, b) - p;
            t = Math2.exp(a1 * Math2.log(x2) + b1 * Math2.log(1 - x2) + afac);
            u = err3 / t;
            x2 -= t = u / (1 - 0.5 * Math2.min(1, u * (a1 / x2 - b1 / (1 - x2))));
            if (x2 <= 0)
              x2 = 0.5 * (x2 + t);
            if (x2 >= 1)
              x2 = 0.5 * (x2 + t + 1);
            if (Math2.abs(t) < EPS * x2 && j > 0)
              break;
          }
          return x2;
        };
        jStat2.ibeta = function ibeta(x2, a, b) {
          var bt = x2 === 0 || x2 === 1 ? 0 : Math2.exp(jStat2.gammaln(a + b) - jStat2.gammaln(a) - jStat2.gammaln(b) + a * Math2.log(x2) + b * Math2.log(1 - x2));
          if (x2 < 0 || x2 > 1)
            return false;
          if (x2 < (a + 1) / (a + b + 2))
            return bt * jStat2.betacf(x2, a, b) / a;
          return 1 - bt * jStat2.betacf(1 - x2, b, a) / b;
        };
        jStat2.randn = function randn(n, m) {
          var u, v, x2, y, q;
          if (!m)
            m = n;
          if (n)
            return jStat2.create(n, m, function() {
              return jStat2.randn();
            });
          do {
            u = jStat2._random_fn();
            v = 1.7156 * (jStat2._random_fn() - 0.5);
            x2 = u - 0.449871;
            y = Math2.abs(v) + 0.386595;
            q = x2 * x2 + y * (0.196 * y - 0.25472 * x2);
          } while (q > 0.27597 && (q > 0.27846 || v * v > -4 * Math2.log(u) * u * u));
          return v / u;
        };
        jStat2.randg = function randg(shape, n, m) {
          var oalph = shape;
          var a1, a2, u, v, x2, mat;
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
              x2 = jStat2.randn();
              v = 1 + a2 * x2;
            } while (v <= 0);
            v = v * v * v;
            u = jStat2._random_fn();
          } while (u > 1 - 0.331 * Math2.pow(x2, 4) && Math2.log(u) > 0.5 * x2 * x2 + a1 * (1 - v + Math2.log(v)));
          if (shape == oalph)
            return a1 * v;
          do {
            u = jStat2._random_fn();
          } while (u === 0);
          return Math2.pow(u, 1 / oalph) * a1 * v;
        };
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
            jStat2.fn[passfunc] = function() {
              return jStat2(
                jStat2.map(this, function(value5) {
                  return jStat2[passfunc](value5);
                })
              );
            };
          })(funcs[i2]);
        })("gammaln gammafn factorial factorialln".split(" "));
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
            jStat2.fn[passfunc] = function() {
              return jStat2(jStat2[passfunc].apply(null, arguments));
            };
          })(funcs[i2]);
        })("randn".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        (function(list2) {
          for (var i2 = 0; i2 < list2.length; i2++) (function(func) {
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
              for (var i3 = 0; i3 < vals.length; i3++) (function(fnfunc) {
                jStat2[func].prototype[fnfunc] = function(x2) {
                  var a = this._a;
                  var b = this._b;
                  var c = this._c;
                  if (!x2 && x2 !== 0)
                    x2 = this.data;
                  if (typeof x2 !== "number") {
                    return jStat2.fn.map.call(x2, function(x3) {
                      return jStat2[func][fnfunc](x3, a, b, c);
                    });
                  }
                  return jStat2[func][fnfunc](x2, a, b, c);
                };
              })(vals[i3]);
            })("pdf cdf inv".split(" "));
            (function(vals) {
              for (var i3 = 0; i3 < vals.length; i3++) (function(fnfunc) {
                jStat2[func].prototype[fnfunc] = function() {
                  return jStat2[func][fnfunc](this._a, this._b, this._c);
                };
              })(vals[i3]);
            })("mean median mode variance".split(" "));
          })(list2[i2]);
        })("beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine".split(" "));
        jStat2.extend(jStat2.beta, {
          pdf: function pdf(x2, alpha, beta) {
            if (x2 > 1 || x2 < 0)
              return 0;
            if (alpha == 1 && beta == 1)
              return 1;
            if (alpha < 512 && beta < 512) {
              return Math2.pow(x2, alpha - 1) * Math2.pow(1 - x2, beta - 1) / jStat2.betafn(alpha, beta);
            } else {
              return Math2.exp((alpha - 1) * Math2.log(x2) + (beta - 1) * Math2.log(1 - x2) - jStat2.betaln(alpha, beta));
            }
          },
          cdf: function cdf(x2, alpha, beta) {
            return x2 > 1 || x2 < 0 ? (x2 > 1) * 1 : jStat2.ibeta(x2, alpha, beta);
          },
          inv: function inv(x2, alpha, beta) {
            return jStat2.ibetainv(x2, alpha, beta);
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
          pdf: function pdf(x2, df1, df2) {
            var p, q, f;
            if (x2 < 0)
              return 0;
            if (df1 <= 2) {
              if (x2 === 0 && df1 < 2) {
                return Infinity;
              }
              if (x2 === 0 && df1 === 2) {
                return 1;
              }
              return 1 / jStat2.betafn(df1 / 2, df2 / 2) * Math2.pow(df1 / df2, df1 / 2) * Math2.pow(x2, df1 / 2 - 1) * Math2.pow(1 + df1 / df2 * x2, -(df1 + df2) / 2);
            }
            p = df1 * x2 / (df2 + x2 * df1);
            q = df2 / (df2 + x2 * df1);
            f = df1 * q / 2;
            return f * jStat2.binomial.pdf((df1 - 2) / 2, (df1 + df2 - 2) / 2, p);
          },
          cdf: function cdf(x2, df1, df2) {
            if (x2 < 0)
              return 0;
            return jStat2.ibeta(df1 * x2 / (df1 * x2 + df2), df1 / 2, df2 / 2);
          },
          inv: function inv(x2, df1, df2) {
            return df2 / (df1 * (1 / jStat2.ibetainv(x2, df1 / 2, df2 / 2) - 1));
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
          pdf: function pdf(x2, local, scale) {
            if (scale < 0) {
              return 0;
            }
            return scale / (Math2.pow(x2 - local, 2) + Math2.pow(scale, 2)) / Math2.PI;
          },
          cdf: function cdf(x2, local, scale) {
            return Math2.atan((x2 - local) / scale) / Math2.PI + 0.5;
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
          pdf: function pdf(x2, dof) {
            if (x2 < 0)
              return 0;
            return x2 === 0 && dof === 2 ? 0.5 : Math2.exp((dof / 2 - 1) * Math2.log(x2) - x2 / 2 - dof / 2 * Math2.log(2) - jStat2.gammaln(dof / 2));
          },
          cdf: function cdf(x2, dof) {
            if (x2 < 0)
              return 0;
            return jStat2.lowRegGamma(dof / 2, x2 / 2);
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
          pdf: function pdf(x2, rate) {
            return x2 < 0 ? 0 : rate * Math2.exp(-rate * x2);
          },
          cdf: function cdf(x2, rate) {
            return x2 < 0 ? 0 : 1 - Math2.exp(-rate * x2);
          },
          inv: function(p, rate) {
            return -Math2.log(1 - p) / rate;
          },
          mean: function(rate) {
            return 1 / rate;
          },
          median: function(rate) {
            return 1 / rate * Math2.log(2);
          },
          mode: function mode() {
            return 0;
          },
          sample: function sample(rate) {
            return -1 / rate * Math2.log(jStat2._random_fn());
          },
          variance: function(rate) {
            return Math2.pow(rate, -2);
          }
        });
        jStat2.extend(jStat2.gamma, {
          pdf: function pdf(x2, shape, scale) {
            if (x2 < 0)
              return 0;
            return x2 === 0 && shape === 1 ? 1 / scale : Math2.exp((shape - 1) * Math2.log(x2) - x2 / scale - jStat2.gammaln(shape) - shape * Math2.log(scale));
          },
          cdf: function cdf(x2, shape, scale) {
            if (x2 < 0)
              return 0;
            return jStat2.lowRegGamma(shape, x2 / scale);
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
          pdf: function pdf(x2, shape, scale) {
            if (x2 <= 0)
              return 0;
            return Math2.exp(-(shape + 1) * Math2.log(x2) - scale / x2 - jStat2.gammaln(shape) + shape * Math2.log(scale));
          },
          cdf: function cdf(x2, shape, scale) {
            if (x2 <= 0)
              return 0;
            return 1 - jStat2.lowRegGamma(shape, scale / x2);
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
          pdf: function pdf(x2, alpha, beta) {
            if (x2 === 0 && alpha === 1)
              return beta;
            else if (x2 === 1 && beta === 1)
              return alpha;
            return Math2.exp(Math2.log(alpha) + Math2.log(beta) + (alpha - 1) * Math2.log(x2) + (beta - 1) * Math2.log(1 - Math2.pow(x2, alpha)));
          },
          cdf: function cdf(x2, alpha, beta) {
            if (x2 < 0)
              return 0;
            else if (x2 > 1)
              return 1;
            return 1 - Math2.pow(1 - Math2.pow(x2, alpha), beta);
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
          pdf: function pdf(x2, mu, sigma) {
            if (x2 <= 0)
              return 0;
            return Math2.exp(-Math2.log(x2) - 0.5 * Math2.log(2 * Math2.PI) - Math2.log(sigma) - Math2.pow(Math2.log(x2) - mu, 2) / (2 * sigma * sigma));
          },
          cdf: function cdf(x2, mu, sigma) {
            if (x2 < 0)
              return 0;
            return 0.5 + 0.5 * jStat2.erf((Math2.log(x2) - mu) / Math2.sqrt(2 * sigma * sigma));
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
          pdf: function pdf(x2, dof, ncp) {
            var tol = 1e-14;
            if (Math2.abs(ncp) < tol)
              return jStat2.studentt.pdf(x2, dof);
            if (Math2.abs(x2) < tol) {
              return Math2.exp(jStat2.gammaln((dof + 1) / 2) - ncp * ncp / 2 - 0.5 * Math2.log(Math2.PI * dof) - jStat2.gammaln(dof / 2));
            }
            return dof / x2 * (jStat2.noncentralt.cdf(x2 * Math2.sqrt(1 + 2 / dof), dof + 2, ncp) - jStat2.noncentralt.cdf(x2, dof, ncp));
          },
          cdf: function cdf(x2, dof, ncp) {
            var tol = 1e-14;
            var min_iterations = 200;
            if (Math2.abs(ncp) < tol)
              return jStat2.studentt.cdf(x2, dof);
            var flip = false;
            if (x2 < 0) {
              flip = true;
              ncp = -ncp;
            }
            var prob = jStat2.normal.cdf(-ncp, 0, 1);
            var value5 = tol + 1;
            var lastvalue = value5;
            var y = x2 * x2 / (x2 * x2 + dof);
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
          pdf: function pdf(x2, mean3, std) {
            return Math2.exp(-0.5 * Math2.log(2 * Math2.PI) - Math2.log(std) - Math2.pow(x2 - mean3, 2) / (2 * std * std));
          },
          cdf: function cdf(x2, mean3, std) {
            return 0.5 * (1 + jStat2.erf((x2 - mean3) / Math2.sqrt(2 * std * std)));
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
          pdf: function pdf(x2, scale, shape) {
            if (x2 < scale)
              return 0;
            return shape * Math2.pow(scale, shape) / Math2.pow(x2, shape + 1);
          },
          cdf: function cdf(x2, scale, shape) {
            if (x2 < scale)
              return 0;
            return 1 - Math2.pow(scale / x2, shape);
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
          pdf: function pdf(x2, dof) {
            dof = dof > 1e100 ? 1e100 : dof;
            return 1 / (Math2.sqrt(dof) * jStat2.betafn(0.5, dof / 2)) * Math2.pow(1 + x2 * x2 / dof, -((dof + 1) / 2));
          },
          cdf: function cdf(x2, dof) {
            var dof2 = dof / 2;
            return jStat2.ibeta((x2 + Math2.sqrt(x2 * x2 + dof)) / (2 * Math2.sqrt(x2 * x2 + dof)), dof2, dof2);
          },
          inv: function(p, dof) {
            var x2 = jStat2.ibetainv(2 * Math2.min(p, 1 - p), 0.5 * dof, 0.5);
            x2 = Math2.sqrt(dof * (1 - x2) / x2);
            return p > 0.5 ? x2 : -x2;
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
          pdf: function pdf(x2, scale, shape) {
            if (x2 < 0 || scale < 0 || shape < 0)
              return 0;
            return shape / scale * Math2.pow(x2 / scale, shape - 1) * Math2.exp(-Math2.pow(x2 / scale, shape));
          },
          cdf: function cdf(x2, scale, shape) {
            return x2 < 0 ? 0 : 1 - Math2.exp(-Math2.pow(x2 / scale, shape));
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
          pdf: function pdf(x2, a, b) {
            return x2 < a || x2 > b ? 0 : 1 / (b - a);
          },
          cdf: function cdf(x2, a, b) {
            if (x2 < a)
              return 0;
            else if (x2 < b)
              return (x2 - a) / (b - a);
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
        function betinc(x2, a, b, eps) {
          var a0 = 0;
          var b0 = 1;
          var a1 = 1;
          var b1 = 1;
          var m9 = 0;
          var a2 = 0;
          var c9;
          while (Math2.abs((a1 - a2) / a1) > eps) {
            a2 = a1;
            c9 = -(a + m9) * (a + b + m9) * x2 / (a + 2 * m9) / (a + 2 * m9 + 1);
            a0 = a1 + c9 * a0;
            b0 = b1 + c9 * b0;
            m9 = m9 + 1;
            c9 = m9 * (b - m9) * x2 / (a + 2 * m9 - 1) / (a + 2 * m9);
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
          cdf: function cdf(x2, n, p) {
            var betacdf;
            var eps = 1e-10;
            if (x2 < 0)
              return 0;
            if (x2 >= n)
              return 1;
            if (p < 0 || p > 1 || n <= 0)
              return NaN;
            x2 = Math2.floor(x2);
            var z2 = p;
            var a = x2 + 1;
            var b = n - x2;
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
          cdf: function cdf(x2, r, p) {
            var sum3 = 0, k = 0;
            if (x2 < 0) return 0;
            for (; k <= x2; k++) {
              sum3 += jStat2.negbin.pdf(k, r, p);
            }
            return sum3;
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
              for (var i2 = 0; i2 < k; i2++) {
                while (scaledPDF > 1 && samplesDone < n) {
                  scaledPDF *= 1 - m / (N - samplesDone);
                  samplesDone++;
                }
                scaledPDF *= (n - i2) * (m - i2) / ((i2 + 1) * (N - m - n + i2 + 1));
              }
              for (; samplesDone < n; samplesDone++) {
                scaledPDF *= 1 - m / (N - samplesDone);
              }
              return Math2.min(1, Math2.max(0, scaledPDF));
            }
          },
          cdf: function cdf(x2, N, m, n) {
            if (x2 < 0 || x2 < m - (N - n)) {
              return 0;
            } else if (x2 >= n || x2 >= m) {
              return 1;
            } else if (m * 2 > N) {
              if (n * 2 > N) {
                return jStat2.hypgeom.cdf(N - m - n + x2, N, N - m, N - n);
              } else {
                return 1 - jStat2.hypgeom.cdf(n - x2 - 1, N, N - m, n);
              }
            } else if (n * 2 > N) {
              return 1 - jStat2.hypgeom.cdf(m - x2 - 1, N, m, N - n);
            } else if (m < n) {
              return jStat2.hypgeom.cdf(x2, N, n, m);
            } else {
              var scaledCDF = 1;
              var scaledPDF = 1;
              var samplesDone = 0;
              for (var i2 = 0; i2 < x2; i2++) {
                while (scaledCDF > 1 && samplesDone < n) {
                  var factor = 1 - m / (N - samplesDone);
                  scaledPDF *= factor;
                  scaledCDF *= factor;
                  samplesDone++;
                }
                scaledPDF *= (n - i2) * (m - i2) / ((i2 + 1) * (N - m - n + i2 + 1));
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
          cdf: function cdf(x2, l) {
            var sumarr = [], k = 0;
            if (x2 < 0) return 0;
            for (; k <= x2; k++) {
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
          pdf: function pdf(x2, a, b, c) {
            if (b <= a || c < a || c > b) {
              return NaN;
            } else {
              if (x2 < a || x2 > b) {
                return 0;
              } else if (x2 < c) {
                return 2 * (x2 - a) / ((b - a) * (c - a));
              } else if (x2 === c) {
                return 2 / (b - a);
              } else {
                return 2 * (b - x2) / ((b - a) * (b - c));
              }
            }
          },
          cdf: function cdf(x2, a, b, c) {
            if (b <= a || c < a || c > b)
              return NaN;
            if (x2 <= a)
              return 0;
            else if (x2 >= b)
              return 1;
            if (x2 <= c)
              return Math2.pow(x2 - a, 2) / ((b - a) * (c - a));
            else
              return 1 - Math2.pow(b - x2, 2) / ((b - a) * (b - c));
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
          pdf: function pdf(x2, a, b) {
            if (b <= a) return NaN;
            return x2 <= a || x2 >= b ? 0 : 2 / Math2.PI * Math2.pow(Math2.pow(b - a, 2) - Math2.pow(2 * x2 - a - b, 2), -0.5);
          },
          cdf: function cdf(x2, a, b) {
            if (x2 < a)
              return 0;
            else if (x2 < b)
              return 2 / Math2.PI * Math2.asin(Math2.sqrt((x2 - a) / (b - a)));
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
        function laplaceSign(x2) {
          return x2 / Math2.abs(x2);
        }
        jStat2.extend(jStat2.laplace, {
          pdf: function pdf(x2, mu, b) {
            return b <= 0 ? 0 : Math2.exp(-Math2.abs(x2 - mu) / b) / (2 * b);
          },
          cdf: function cdf(x2, mu, b) {
            if (b <= 0) {
              return 0;
            }
            if (x2 < mu) {
              return 0.5 * Math2.exp((x2 - mu) / b);
            } else {
              return 1 - 0.5 * Math2.exp(-(x2 - mu) / b);
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
            for (var i2 = 1; i2 <= 50; i2++) {
              var otsum = 0;
              var twa1 = (2 * i2 - 1) * ulen;
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
              if (i2 * ulen >= 1 && otsum <= eps2)
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
            var row2, col, nrescols, sum3, nrow, ncol, res, rescols;
            if (arr.length === void 0 && arg.length === void 0) {
              return arr * arg;
            }
            nrow = arr.length, ncol = arr[0].length, res = jStat2.zeros(nrow, nrescols = isUsable(arg) ? arg[0].length : ncol), rescols = 0;
            if (isUsable(arg)) {
              for (; rescols < nrescols; rescols++) {
                for (row2 = 0; row2 < nrow; row2++) {
                  sum3 = 0;
                  for (col = 0; col < ncol; col++)
                    sum3 += arr[row2][col] * arg[col][rescols];
                  res[row2][rescols] = sum3;
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
            var left = arr[0].length === 1 && arr.length !== 1 ? jStat2.transpose(arr) : arr, right = arg[0].length === 1 && arg.length !== 1 ? jStat2.transpose(arg) : arg, res = [], row2 = 0, nrow = left.length, ncol = left[0].length, sum3, col;
            for (; row2 < nrow; row2++) {
              res[row2] = [];
              sum3 = 0;
              for (col = 0; col < ncol; col++)
                sum3 += left[row2][col] * right[row2][col];
              res[row2] = sum3;
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
            var nnorm = 0, i2 = 0;
            if (isNaN(p)) p = 2;
            if (isUsable(arr[0])) arr = arr[0];
            for (; i2 < arr.length; i2++) {
              nnorm += Math2.pow(Math2.abs(arr[i2]), p);
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
            var i2;
            for (i2 = 0; i2 < a.length; i2++) {
              newarr.push(a[i2].slice());
            }
            for (i2 = 0; i2 < newarr.length; i2++) {
              push.apply(newarr[i2], b[i2]);
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
            var i2 = 0;
            var j;
            for (; i2 < rows; i2++) {
              result[i2] = [];
              for (j = cols; j < c[0].length; j++)
                result[i2][j - cols] = c[i2][j];
            }
            return result;
          },
          // calculate the determinant of a matrix
          det: function det(a) {
            if (a.length === 2) {
              return a[0][0] * a[1][1] - a[0][1] * a[1][0];
            }
            var determinant = 0;
            for (var i2 = 0; i2 < a.length; i2++) {
              var submatrix = [];
              for (var row2 = 1; row2 < a.length; row2++) {
                submatrix[row2 - 1] = [];
                for (var col = 0; col < a.length; col++) {
                  if (col < i2) {
                    submatrix[row2 - 1][col] = a[row2][col];
                  } else if (col > i2) {
                    submatrix[row2 - 1][col - 1] = a[row2][col];
                  }
                }
              }
              var sign = i2 % 2 ? -1 : 1;
              determinant += det(submatrix) * a[0][i2] * sign;
            }
            return determinant;
          },
          gauss_elimination: function gauss_elimination(a, b) {
            var i2 = 0, j = 0, n = a.length, m = a[0].length, factor = 1, sum3 = 0, x2 = [], maug, pivot, temp, k;
            a = jStat2.aug(a, b);
            maug = a[0].length;
            for (i2 = 0; i2 < n; i2++) {
              pivot = a[i2][i2];
              j = i2;
              for (k = i2 + 1; k < m; k++) {
                if (pivot < Math2.abs(a[k][i2])) {
                  pivot = a[k][i2];
                  j = k;
                }
              }
              if (j != i2) {
                for (k = 0; k < maug; k++) {
                  temp = a[i2][k];
                  a[i2][k] = a[j][k];
                  a[j][k] = temp;
                }
              }
              for (j = i2 + 1; j < n; j++) {
                factor = a[j][i2] / a[i2][i2];
                for (k = i2; k < maug; k++) {
                  a[j][k] = a[j][k] - factor * a[i2][k];
                }
              }
            }
            for (i2 = n - 1; i2 >= 0; i2--) {
              sum3 = 0;
              for (j = i2 + 1; j <= n - 1; j++) {
                sum3 = sum3 + x2[j] * a[i2][j];
              }
              x2[i2] = (a[i2][maug - 1] - sum3) / a[i2][i2];
            }
            return x2;
          },
          gauss_jordan: function gauss_jordan(a, b) {
            var m = jStat2.aug(a, b);
            var h = m.length;
            var w = m[0].length;
            var c = 0;
            var x2, y, y2;
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
                for (x2 = y; x2 < w; x2++) {
                  m[y2][x2] -= m[y][x2] * c;
                }
              }
            }
            for (y = h - 1; y >= 0; y--) {
              c = m[y][y];
              for (y2 = 0; y2 < y; y2++) {
                for (x2 = w - 1; x2 > y - 1; x2--) {
                  m[y2][x2] -= m[y][x2] * m[y2][y] / c;
                }
              }
              m[y][y] /= c;
              for (x2 = h; x2 < w; x2++) {
                m[y][x2] /= c;
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
            var x2 = jStat2.zeros(1, size)[0];
            var parts;
            var matrix_mode = false;
            if (b[0].length != void 0) {
              b = b.map(function(i2) {
                return i2[0];
              });
              matrix_mode = true;
            }
            jStat2.arange(size - 1, -1, -1).forEach(function(i2) {
              parts = jStat2.arange(i2 + 1, size).map(function(j) {
                return x2[j] * A[i2][j];
              });
              x2[i2] = (b[i2] - jStat2.sum(parts)) / A[i2][i2];
            });
            if (matrix_mode)
              return x2.map(function(i2) {
                return [i2];
              });
            return x2;
          },
          triaLowSolve: function triaLowSolve(A, b) {
            var size = A[0].length;
            var x2 = jStat2.zeros(1, size)[0];
            var parts;
            var matrix_mode = false;
            if (b[0].length != void 0) {
              b = b.map(function(i2) {
                return i2[0];
              });
              matrix_mode = true;
            }
            jStat2.arange(size).forEach(function(i2) {
              parts = jStat2.arange(i2).map(function(j) {
                return A[i2][j] * x2[j];
              });
              x2[i2] = (b[i2] - jStat2.sum(parts)) / A[i2][i2];
            });
            if (matrix_mode)
              return x2.map(function(i2) {
                return [i2];
              });
            return x2;
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
              jStat2.arange(l).forEach(function(i2) {
                parts = jStat2.arange(i2).map(function(jj) {
                  return L[l][jj] * R[jj][i2];
                });
                L[l][i2] = (A[l][i2] - jStat2.sum(parts)) / R[i2][i2];
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
            jStat2.arange(size).forEach(function(i2) {
              parts = jStat2.arange(i2).map(function(t) {
                return Math2.pow(T[i2][t], 2);
              });
              T[i2][i2] = Math2.sqrt(A[i2][i2] - jStat2.sum(parts));
              jStat2.arange(i2 + 1, size).forEach(function(j) {
                parts = jStat2.arange(i2).map(function(t) {
                  return T[i2][t] * T[j][t];
                });
                T[j][i2] = (A[i2][j] - jStat2.sum(parts)) / T[i2][i2];
              });
            });
            return T;
          },
          gauss_jacobi: function gauss_jacobi(a, b, x2, r) {
            var i2 = 0;
            var j = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var xv, c, h, xk;
            for (; i2 < n; i2++) {
              l[i2] = [];
              u[i2] = [];
              d[i2] = [];
              for (j = 0; j < n; j++) {
                if (i2 > j) {
                  l[i2][j] = a[i2][j];
                  u[i2][j] = d[i2][j] = 0;
                } else if (i2 < j) {
                  u[i2][j] = a[i2][j];
                  l[i2][j] = d[i2][j] = 0;
                } else {
                  d[i2][j] = a[i2][j];
                  l[i2][j] = u[i2][j] = 0;
                }
              }
            }
            h = jStat2.multiply(jStat2.multiply(jStat2.inv(d), jStat2.add(l, u)), -1);
            c = jStat2.multiply(jStat2.inv(d), b);
            xv = x2;
            xk = jStat2.add(jStat2.multiply(h, x2), c);
            i2 = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i2++;
            }
            return xk;
          },
          gauss_seidel: function gauss_seidel(a, b, x2, r) {
            var i2 = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var j, xv, c, h, xk;
            for (; i2 < n; i2++) {
              l[i2] = [];
              u[i2] = [];
              d[i2] = [];
              for (j = 0; j < n; j++) {
                if (i2 > j) {
                  l[i2][j] = a[i2][j];
                  u[i2][j] = d[i2][j] = 0;
                } else if (i2 < j) {
                  u[i2][j] = a[i2][j];
                  l[i2][j] = d[i2][j] = 0;
                } else {
                  d[i2][j] = a[i2][j];
                  l[i2][j] = u[i2][j] = 0;
                }
              }
            }
            h = jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(d, l)), u), -1);
            c = jStat2.multiply(jStat2.inv(jStat2.add(d, l)), b);
            xv = x2;
            xk = jStat2.add(jStat2.multiply(h, x2), c);
            i2 = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i2 = i2 + 1;
            }
            return xk;
          },
          SOR: function SOR(a, b, x2, r, w) {
            var i2 = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var j, xv, c, h, xk;
            for (; i2 < n; i2++) {
              l[i2] = [];
              u[i2] = [];
              d[i2] = [];
              for (j = 0; j < n; j++) {
                if (i2 > j) {
                  l[i2][j] = a[i2][j];
                  u[i2][j] = d[i2][j] = 0;
                } else if (i2 < j) {
                  u[i2][j] = a[i2][j];
                  l[i2][j] = d[i2][j] = 0;
                } else {
                  d[i2][j] = a[i2][j];
                  l[i2][j] = u[i2][j] = 0;
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
            xv = x2;
            xk = jStat2.add(jStat2.multiply(h, x2), c);
            i2 = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i2++;
            }
            return xk;
          },
          householder: function householder(a) {
            var m = a.length;
            var n = a[0].length;
            var i2 = 0;
            var w = [];
            var p = [];
            var alpha, r, k, j, factor;
            for (; i2 < m - 1; i2++) {
              alpha = 0;
              for (j = i2 + 1; j < n; j++)
                alpha += a[j][i2] * a[j][i2];
              factor = a[i2 + 1][i2] > 0 ? -1 : 1;
              alpha = factor * Math2.sqrt(alpha);
              r = Math2.sqrt((alpha * alpha - a[i2 + 1][i2] * alpha) / 2);
              w = jStat2.zeros(m, 1);
              w[i2 + 1][0] = (a[i2 + 1][i2] - alpha) / (2 * r);
              for (k = i2 + 2; k < m; k++) w[k][0] = a[k][i2] / (2 * r);
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
            var sum3 = jStat2.sum;
            var range = jStat2.arange;
            function qr2(x2) {
              var n = x2.length;
              var p = x2[0].length;
              var r = jStat2.zeros(p, p);
              x2 = jStat2.copy(x2);
              var i2, j, k;
              for (j = 0; j < p; j++) {
                r[j][j] = Math2.sqrt(sum3(range(n).map(function(i3) {
                  return x2[i3][j] * x2[i3][j];
                })));
                for (i2 = 0; i2 < n; i2++) {
                  x2[i2][j] = x2[i2][j] / r[j][j];
                }
                for (k = j + 1; k < p; k++) {
                  r[j][k] = sum3(range(n).map(function(i3) {
                    return x2[i3][j] * x2[i3][k];
                  }));
                  for (i2 = 0; i2 < n; i2++) {
                    x2[i2][k] = x2[i2][k] - x2[i2][j] * r[j][k];
                  }
                }
              }
              return [x2, r];
            }
            return qr2;
          })(),
          lstsq: /* @__PURE__ */ (function() {
            function R_I(A) {
              A = jStat2.copy(A);
              var size = A.length;
              var I = jStat2.identity(size);
              jStat2.arange(size - 1, -1, -1).forEach(function(i2) {
                jStat2.sliceAssign(
                  I,
                  { row: i2 },
                  jStat2.divide(jStat2.slice(I, { row: i2 }), A[i2][i2])
                );
                jStat2.sliceAssign(
                  A,
                  { row: i2 },
                  jStat2.divide(jStat2.slice(A, { row: i2 }), A[i2][i2])
                );
                jStat2.arange(i2).forEach(function(j) {
                  var c = jStat2.multiply(A[j][i2], -1);
                  var Aj = jStat2.slice(A, { row: j });
                  var cAi = jStat2.multiply(jStat2.slice(A, { row: i2 }), c);
                  jStat2.sliceAssign(A, { row: j }, jStat2.add(Aj, cAi));
                  var Ij = jStat2.slice(I, { row: j });
                  var cIi = jStat2.multiply(jStat2.slice(I, { row: i2 }), c);
                  jStat2.sliceAssign(I, { row: j }, jStat2.add(Ij, cIi));
                });
              });
              return I;
            }
            function qr_solve(A, b) {
              var array_mode = false;
              if (b[0].length === void 0) {
                b = b.map(function(x3) {
                  return [x3];
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
              var x2 = jStat2.multiply(jStat2.multiply(RI, Q2), b);
              if (x2.length === void 0) {
                x2 = [[x2]];
              }
              if (array_mode)
                return x2.map(function(i2) {
                  return i2[0];
                });
              return x2;
            }
            return qr_solve;
          })(),
          jacobi: function jacobi(a) {
            var condition = 1;
            var n = a.length;
            var e = jStat2.identity(n, n);
            var ev = [];
            var b, i2, j, p, q, maxim, theta, s;
            while (condition === 1) {
              maxim = a[0][1];
              p = 0;
              q = 1;
              for (i2 = 0; i2 < n; i2++) {
                for (j = 0; j < n; j++) {
                  if (i2 != j) {
                    if (maxim < Math2.abs(a[i2][j])) {
                      maxim = Math2.abs(a[i2][j]);
                      p = i2;
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
              for (i2 = 1; i2 < n; i2++) {
                for (j = 1; j < n; j++) {
                  if (i2 != j && Math2.abs(a[i2][j]) > 1e-3) {
                    condition = 1;
                  }
                }
              }
            }
            for (i2 = 0; i2 < n; i2++) ev.push(a[i2][i2]);
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
            var i2 = 0;
            var h = (b - a) / 2;
            var x2 = [];
            var h1 = [];
            var g2 = [];
            var m, a1, j, k, I;
            while (i2 < order / 2) {
              I = f(a);
              for (j = a, k = 0; j <= b; j = j + h, k++) x2[k] = j;
              m = x2.length;
              for (j = 1; j < m - 1; j++) {
                I += (j % 2 !== 0 ? 4 : 2) * f(x2[j]);
              }
              I = h / 3 * (I + f(b));
              g2[i2] = I;
              h /= 2;
              i2++;
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
          richardson: function richardson(X, f, x2, h) {
            function pos(X2, x3) {
              var i3 = 0;
              var n = X2.length;
              var p;
              for (; i3 < n; i3++)
                if (X2[i3] === x3) p = i3;
              return p;
            }
            var h_min = Math2.abs(x2 - X[pos(X, x2) + 1]);
            var i2 = 0;
            var g2 = [];
            var h1 = [];
            var y1, y2, m, a, j;
            while (h >= h_min) {
              y1 = pos(X, x2 + h);
              y2 = pos(X, x2);
              g2[i2] = (f[y1] - 2 * f[y2] + f[2 * y2 - y1]) / (h * h);
              h /= 2;
              i2++;
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
            var x2 = [];
            var j = a;
            var k = 0;
            var i2 = 1;
            var m;
            for (; j <= b; j = j + h, k++)
              x2[k] = j;
            m = x2.length;
            for (; i2 < m - 1; i2++) {
              I += (i2 % 2 !== 0 ? 4 : 2) * f(x2[i2]);
            }
            return h / 3 * (I + f(b));
          },
          hermite: function hermite(X, F, dF, value5) {
            var n = X.length;
            var p = 0;
            var i2 = 0;
            var l = [];
            var dl = [];
            var A = [];
            var B = [];
            var j;
            for (; i2 < n; i2++) {
              l[i2] = 1;
              for (j = 0; j < n; j++) {
                if (i2 != j) l[i2] *= (value5 - X[j]) / (X[i2] - X[j]);
              }
              dl[i2] = 0;
              for (j = 0; j < n; j++) {
                if (i2 != j) dl[i2] += 1 / (X[i2] - X[j]);
              }
              A[i2] = (1 - 2 * (value5 - X[i2]) * dl[i2]) * (l[i2] * l[i2]);
              B[i2] = (value5 - X[i2]) * (l[i2] * l[i2]);
              p += A[i2] * F[i2] + B[i2] * dF[i2];
            }
            return p;
          },
          lagrange: function lagrange(X, F, value5) {
            var p = 0;
            var i2 = 0;
            var j, l;
            var n = X.length;
            for (; i2 < n; i2++) {
              l = F[i2];
              for (j = 0; j < n; j++) {
                if (i2 != j) l *= (value5 - X[j]) / (X[i2] - X[j]);
              }
              p += l;
            }
            return p;
          },
          cubic_spline: function cubic_spline(X, F, value5) {
            var n = X.length;
            var i2 = 0, j;
            var A = [];
            var B = [];
            var alpha = [];
            var c = [];
            var h = [];
            var b = [];
            var d = [];
            for (; i2 < n - 1; i2++)
              h[i2] = X[i2 + 1] - X[i2];
            alpha[0] = 0;
            for (i2 = 1; i2 < n - 1; i2++) {
              alpha[i2] = 3 / h[i2] * (F[i2 + 1] - F[i2]) - 3 / h[i2 - 1] * (F[i2] - F[i2 - 1]);
            }
            for (i2 = 1; i2 < n - 1; i2++) {
              A[i2] = [];
              B[i2] = [];
              A[i2][i2 - 1] = h[i2 - 1];
              A[i2][i2] = 2 * (h[i2 - 1] + h[i2]);
              A[i2][i2 + 1] = h[i2];
              B[i2][0] = alpha[i2];
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
            var i2 = 0;
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
            for (i2 = 0; i2 < m; i2++) {
              u[i2] = jStat2.sum(X[i2]) / n;
            }
            for (i2 = 0; i2 < n; i2++) {
              B[i2] = [];
              for (j = 0; j < m; j++) {
                B[i2][j] = X[j][i2] - u[j];
              }
            }
            B = jStat2.transpose(B);
            for (i2 = 0; i2 < m; i2++) {
              C[i2] = [];
              for (j = 0; j < m; j++) {
                C[i2][j] = jStat2.dot([B[i2]], [B[j]]) / (n - 1);
              }
            }
            result = jStat2.jacobi(C);
            V = result[0];
            D = result[1];
            Vt = jStat2.transpose(V);
            for (i2 = 0; i2 < D.length; i2++) {
              for (j = i2; j < D.length; j++) {
                if (D[i2] < D[j]) {
                  temp1 = D[i2];
                  D[i2] = D[j];
                  D[j] = temp1;
                  temp2 = Vt[i2];
                  Vt[i2] = Vt[j];
                  Vt[j] = temp2;
                }
              }
            }
            Bt = jStat2.transpose(B);
            for (i2 = 0; i2 < m; i2++) {
              Y[i2] = [];
              for (j = 0; j < Bt.length; j++) {
                Y[i2][j] = jStat2.dot([Vt[i2]], [Bt[j]]);
              }
            }
            return [X, D, Vt, Y];
          }
        });
        (function(funcs) {
          for (var i2 = 0; i2 < funcs.length; i2++) (function(passfunc) {
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
          })(funcs[i2]);
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
            var args = slice.call(arguments), expVar, sample, sampMean, sampSampMean, tmpargs, unexpVar, i2, j;
            if (args.length === 1) {
              tmpargs = new Array(args[0].length);
              for (i2 = 0; i2 < args[0].length; i2++) {
                tmpargs[i2] = args[0][i2];
              }
              args = tmpargs;
            }
            sample = new Array();
            for (i2 = 0; i2 < args.length; i2++) {
              sample = sample.concat(args[i2]);
            }
            sampMean = jStat2.mean(sample);
            expVar = 0;
            for (i2 = 0; i2 < args.length; i2++) {
              expVar = expVar + args[i2].length * Math2.pow(jStat2.mean(args[i2]) - sampMean, 2);
            }
            expVar /= args.length - 1;
            unexpVar = 0;
            for (i2 = 0; i2 < args.length; i2++) {
              sampSampMean = jStat2.mean(args[i2]);
              for (j = 0; j < args[i2].length; j++) {
                unexpVar += Math2.pow(args[i2][j] - sampSampMean, 2);
              }
            }
            unexpVar /= sample.length - args.length;
            return expVar / unexpVar;
          },
          // 2 different paramter setups
          // (array1, array2, array3, ...)
          // (anovafscore, df1, df2)
          anovaftest: function anovaftest() {
            var args = slice.call(arguments), df1, df2, n, i2;
            if (isNumber(args[0])) {
              return 1 - jStat2.centralF.cdf(args[0], args[1], args[2]);
            }
            var anovafscore = jStat2.anovafscore(args);
            df1 = args.length - 1;
            n = 0;
            for (i2 = 0; i2 < args.length; i2++) {
              n = n + args[i2].length;
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
            var i2;
            for (i2 = 0; i2 < this.length; i2++) {
              n = n + this[i2].length;
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
            var means2 = arrays.map(function(arr) {
              return jStat2.mean(arr);
            });
            var n = arrays.reduce(function(n2, arr) {
              return n2 + arr.length;
            }, 0);
            var results = [];
            for (var i2 = 0; i2 < arrays.length; ++i2) {
              for (var j = i2 + 1; j < arrays.length; ++j) {
                var p = jStat2.qtest(means2[i2], means2[j], arrays[i2].length, arrays[j].length, sd, n, arrays.length);
                results.push([[i2, j], p]);
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
            var exog_index = jStat.arange(var_count).filter(function(i2) {
              return i2 !== endog_index;
            });
            return ols(
              jStat.col(exog, endog_index).map(function(x2) {
                return x2[0];
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
          var predict2 = jStat.multiply(exog, coef.map(function(x2) {
            return [x2];
          })).map(function(p) {
            return p[0];
          });
          var resid = jStat.subtract(endog, predict2);
          var ybar = jStat.mean(endog);
          var SSE = jStat.sum(predict2.map(function(f) {
            return Math.pow(f - ybar, 2);
          }));
          var SSR = jStat.sum(endog.map(function(y, i2) {
            return Math.pow(y - predict2[i2], 2);
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
          var tStatistic = model.coef.map(function(coef, i2) {
            return (coef - 0) / seBetaHat[i2];
          });
          var pValue = tStatistic.map(function(t) {
            var leftppf = jStat.studentt.cdf(t, model.df_resid);
            return (leftppf > 0.5 ? 1 - leftppf : leftppf) * 2;
          });
          var c = jStat.studentt.inv(0.975, model.df_resid);
          var interval95 = model.coef.map(function(coef, i2) {
            var d = c * seBetaHat[i2];
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
          var fcdf = function(x2, n1, n2) {
            return jStat.beta.cdf(x2 / (n2 / n1 + x2), n1 / 2, n2 / 2);
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
          for (var i2 = 0; i2 < arguments.length; i2++) {
            var array = [1];
            matrixRows[i2] = array.concat(arguments[i2]);
          }
          return jStat(matrixRows);
        },
        builddxmatrix: function builddxmatrix() {
          var matrixRows = new Array(arguments[0].length);
          for (var i2 = 0; i2 < arguments[0].length; i2++) {
            var array = [1];
            matrixRows[i2] = array.concat(arguments[0][i2]);
          }
          return jStat(matrixRows);
        },
        buildjxmatrix: function buildjxmatrix(jMat) {
          var pass = new Array(jMat.length);
          for (var i2 = 0; i2 < jMat.length; i2++) {
            pass[i2] = jMat[i2];
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
          var i2, j, k, result, sum3;
          if (A.cols() == B.rows()) {
            if (B.rows() > 1) {
              result = [];
              for (i2 = 0; i2 < A.rows(); i2++) {
                result[i2] = [];
                for (j = 0; j < B.cols(); j++) {
                  sum3 = 0;
                  for (k = 0; k < A.cols(); k++) {
                    sum3 += A.toArray()[i2][k] * B.toArray()[k][j];
                  }
                  result[i2][j] = sum3;
                }
              }
              return jStat(result);
            }
            result = [];
            for (i2 = 0; i2 < A.rows(); i2++) {
              result[i2] = [];
              for (j = 0; j < B.cols(); j++) {
                sum3 = 0;
                for (k = 0; k < A.cols(); k++) {
                  sum3 += A.toArray()[i2][k] * B.toArray()[j];
                }
                result[i2][j] = sum3;
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
          for (var i2 = 0; i2 < beta.length; i2++) {
            sds = Math.sqrt(compile.anova.mse * Math.abs(covar[i2][i2]));
            ts = Math.abs(beta[i2] / sds);
            ps = jStat.ttest(ts, jMatY.length - jMatX[0].length - 1, sides);
            compile.stats[i2] = [beta[i2], sds, ts, ps];
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
          for (var i2 = 0; i2 < jMatYBar.length; i2++) {
            ssr2 += Math.pow(jMatYBar[i2] - yAverage, 2);
          }
          return ssr2;
        },
        sse: function sse(jMatY, jMatYBar) {
          var sse2 = 0;
          for (var i2 = 0; i2 < jMatY.length; i2++) {
            sse2 += Math.pow(jMatY[i2] - jMatYBar[i2], 2);
          }
          return sse2;
        },
        sst: function sst(jMatY, yAverage) {
          var sst2 = 0;
          for (var i2 = 0; i2 < jMatY.length; i2++) {
            sst2 += Math.pow(jMatY[i2] - yAverage, 2);
          }
          return sst2;
        },
        matrixsubtract: function matrixsubtract(A, B) {
          var ans = new Array(A.length);
          for (var i2 = 0; i2 < A.length; i2++) {
            ans[i2] = new Array(A[i2].length);
            for (var j = 0; j < A[i2].length; j++) {
              ans[i2][j] = A[i2][j] - B[i2][j];
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

// src/config/policy.ts
var DEFAULT_POLICY = { failOn: "new", warnOnly: false, checkpoint: "auto", ifNoHistory: "warn", runs: [] };

// src/source/limits.ts
var KIB = 1024;
var MIB = 1024 * KIB;
var MAX_POINTS = 16384;
var DEFAULT_LIMITS = {
  files: 1e4,
  fileBytes: 4096 * MIB,
  documentBytes: 128 * MIB,
  lineBytes: 8 * MIB,
  depth: 64,
  columns: 2e4,
  series: 2e3,
  points: MAX_POINTS,
  runs: 1e3,
  recordBytes: 16 * MIB,
  entries: 2e4,
  inflatedBytes: 2048 * MIB,
  inflationRatio: 200,
  nesting: 2
};

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var gzs = function(d) {
  if (d[0] != 31 || d[1] != 139 || d[2] != 8)
    err(6, "invalid gzip data");
  var flg = d[3];
  var st = 10;
  if (flg & 4)
    st += (d[10] | d[11] << 8) + 2;
  for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
    ;
  return st + (flg & 2);
};
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var Gunzip = /* @__PURE__ */ (function() {
  function Gunzip2(opts, cb) {
    this.v = 1;
    this.r = 0;
    Inflate.call(this, opts, cb);
  }
  Gunzip2.prototype.push = function(chunk, final) {
    Inflate.prototype.e.call(this, chunk);
    this.r += chunk.length;
    if (this.v) {
      var p = this.p.subarray(this.v - 1);
      var s = p.length > 3 ? gzs(p) : 4;
      if (s > p.length) {
        if (!final)
          return;
      } else if (this.v > 1 && this.onmember) {
        this.onmember(this.r - p.length);
      }
      this.p = p.subarray(s), this.v = 0;
    }
    Inflate.prototype.c.call(this, 0);
    if (this.s.f && !this.s.l) {
      this.v = shft(this.s.p) + 9;
      this.s = { i: 0 };
      this.o = new u8(0);
      this.push(new u8(0), final);
    } else if (final) {
      Inflate.prototype.c.call(this, final);
    }
  };
  return Gunzip2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u82 = Uint8Array;
var u162 = Uint16Array;
var i16 = Int16Array;
var i322 = Int32Array;
var slc2 = function(v, s, e) {
  if (u82.prototype.slice)
    return u82.prototype.slice.call(v, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  var n = new u82(e - s);
  n.set(v.subarray(s, e));
  return n;
};
var fill = function(v, n, s, e) {
  if (u82.prototype.fill)
    return u82.prototype.fill.call(v, n, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  for (; s < e; ++s)
    v[s] = n;
  return v;
};
var cpw = function(v, t, s, e) {
  if (u82.prototype.copyWithin)
    return u82.prototype.copyWithin.call(v, t, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  while (s < e) {
    v[t++] = v[s++];
  }
};
var ec2 = [
  "invalid zstd data",
  "window size too large (>2046MB)",
  "invalid block type",
  "FSE accuracy too high",
  "match distance too far back",
  "unexpected EOF"
];
var err2 = function(ind, msg, nt) {
  var e = new Error(msg || ec2[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err2);
  if (!nt)
    throw e;
  return e;
};
var rb = function(d, b, n) {
  var i2 = 0, o = 0;
  for (; i2 < n; ++i2)
    o |= d[b++] << (i2 << 3);
  return o;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
  var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
  if (n3 == 3126568 && dat[3] == 253) {
    var flg = dat[4];
    var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
    if (flg & 8)
      err2(0);
    var bt = 6 - ss;
    var db = df == 3 ? 4 : df;
    var di = rb(dat, bt, db);
    bt += db;
    var fsb = fcf ? 1 << fcf : ss;
    var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
    var ws = fss;
    if (!ss) {
      var wb = 1 << 10 + (dat[5] >> 3);
      ws = wb + (wb >> 3) * (dat[5] & 7);
    }
    if (ws > 2145386496)
      err2(1);
    var buf = new u82((w == 1 ? fss || ws : w ? 0 : ws) + 12);
    buf[0] = 1, buf[4] = 4, buf[8] = 8;
    return {
      b: bt + fsb,
      y: 0,
      l: 0,
      d: di,
      w: w && w != 1 ? w : buf.subarray(12),
      e: ws,
      o: new i322(buf.buffer, 0, 3),
      u: fss,
      c: cc,
      m: Math.min(131072, ws)
    };
  } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
    return b4(dat, 4) + 8;
  }
  err2(0);
};
var msb = function(val) {
  var bits2 = 0;
  for (; 1 << bits2 <= val; ++bits2)
    ;
  return bits2 - 1;
};
var rfse = function(dat, bt, mal) {
  var tpos = (bt << 3) + 4;
  var al = (dat[bt] & 15) + 5;
  if (al > mal)
    err2(3);
  var sz = 1 << al;
  var probs = sz, sym = -1, re = -1, i2 = -1, ht = sz;
  var buf = new ab(512 + (sz << 2));
  var freq = new i16(buf, 0, 256);
  var dstate = new u162(buf, 0, 256);
  var nstate = new u162(buf, 512, sz);
  var bb1 = 512 + (sz << 1);
  var syms = new u82(buf, bb1, sz);
  var nbits = new u82(buf, bb1 + sz);
  while (sym < 255 && probs > 0) {
    var bits2 = msb(probs + 1);
    var cbt = tpos >> 3;
    var msk = (1 << bits2 + 1) - 1;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
    var msk1fb = (1 << bits2) - 1;
    var msv = msk - probs - 1;
    var sval = val & msk1fb;
    if (sval < msv)
      tpos += bits2, val = sval;
    else {
      tpos += bits2 + 1;
      if (val > msk1fb)
        val -= msv;
    }
    freq[++sym] = --val;
    if (val == -1) {
      probs += val;
      syms[--ht] = sym;
    } else
      probs -= val;
    if (!val) {
      do {
        var rbt = tpos >> 3;
        re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
        tpos += 2;
        sym += re;
      } while (re == 3);
    }
  }
  if (sym > 255 || probs)
    err2(0);
  var sympos = 0;
  var sstep = (sz >> 1) + (sz >> 3) + 3;
  var smask = sz - 1;
  for (var s = 0; s <= sym; ++s) {
    var sf = freq[s];
    if (sf < 1) {
      dstate[s] = -sf;
      continue;
    }
    for (i2 = 0; i2 < sf; ++i2) {
      syms[sympos] = s;
      do {
        sympos = sympos + sstep & smask;
      } while (sympos >= ht);
    }
  }
  if (sympos)
    err2(0);
  for (i2 = 0; i2 < sz; ++i2) {
    var ns = dstate[syms[i2]]++;
    var nb = nbits[i2] = al - msb(ns);
    nstate[i2] = (ns << nb) - sz;
  }
  return [tpos + 7 >> 3, {
    b: al,
    s: syms,
    n: nbits,
    t: nstate
  }];
};
var rhu = function(dat, bt) {
  var i2 = 0, wc = -1;
  var buf = new u82(292), hb = dat[bt];
  var hw = buf.subarray(0, 256);
  var rc = buf.subarray(256, 268);
  var ri = new u162(buf.buffer, 268);
  if (hb < 128) {
    var _a2 = rfse(dat, bt + 1, 6), ebt = _a2[0], fdt2 = _a2[1];
    bt += hb;
    var epos = ebt << 3;
    var lb = dat[bt];
    if (!lb)
      err2(0);
    var st1 = 0, st2 = 0, btr1 = fdt2.b, btr2 = btr1;
    var fpos = (++bt << 3) - 8 + msb(lb);
    for (; ; ) {
      fpos -= btr1;
      if (fpos < epos)
        break;
      var cbt = fpos >> 3;
      st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
      hw[++wc] = fdt2.s[st1];
      fpos -= btr2;
      if (fpos < epos)
        break;
      cbt = fpos >> 3;
      st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
      hw[++wc] = fdt2.s[st2];
      btr1 = fdt2.n[st1];
      st1 = fdt2.t[st1];
      btr2 = fdt2.n[st2];
      st2 = fdt2.t[st2];
    }
    if (++wc > 255)
      err2(0);
  } else {
    wc = hb - 127;
    for (; i2 < wc; i2 += 2) {
      var byte = dat[++bt];
      hw[i2] = byte >> 4;
      hw[i2 + 1] = byte & 15;
    }
    ++bt;
  }
  var wes = 0;
  for (i2 = 0; i2 < wc; ++i2) {
    var wt = hw[i2];
    if (wt > 11)
      err2(0);
    wes += wt && 1 << wt - 1;
  }
  var mb = msb(wes) + 1;
  var ts = 1 << mb;
  var rem = ts - wes;
  if (rem & rem - 1)
    err2(0);
  hw[wc++] = msb(rem) + 1;
  for (i2 = 0; i2 < wc; ++i2) {
    var wt = hw[i2];
    ++rc[hw[i2] = wt && mb + 1 - wt];
  }
  var hbuf = new u82(ts << 1);
  var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
  ri[mb] = 0;
  for (i2 = mb; i2 > 0; --i2) {
    var pv = ri[i2];
    fill(nb, i2, pv, ri[i2 - 1] = pv + rc[i2] * (1 << mb - i2));
  }
  if (ri[0] != ts)
    err2(0);
  for (i2 = 0; i2 < wc; ++i2) {
    var bits2 = hw[i2];
    if (bits2) {
      var code2 = ri[bits2];
      fill(syms, i2, code2, ri[bits2] = code2 + (1 << mb - bits2));
    }
  }
  return [bt, {
    n: nb,
    b: mb,
    s: syms
  }];
};
var dllt = rfse(/* @__PURE__ */ new u82([
  81,
  16,
  99,
  140,
  49,
  198,
  24,
  99,
  12,
  33,
  196,
  24,
  99,
  102,
  102,
  134,
  70,
  146,
  4
]), 0, 6)[1];
var dmlt = rfse(/* @__PURE__ */ new u82([
  33,
  20,
  196,
  24,
  99,
  140,
  33,
  132,
  16,
  66,
  8,
  33,
  132,
  16,
  66,
  8,
  33,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  36,
  9
]), 0, 6)[1];
var doct = rfse(/* @__PURE__ */ new u82([
  32,
  132,
  16,
  66,
  102,
  70,
  68,
  68,
  68,
  68,
  36,
  73,
  2
]), 0, 5)[1];
var b2bl = function(b, s) {
  var len = b.length, bl = new i322(len);
  for (var i2 = 0; i2 < len; ++i2) {
    bl[i2] = s;
    s += 1 << b[i2];
  }
  return bl;
};
var llb = /* @__PURE__ */ new u82((/* @__PURE__ */ new i322([
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  134678020,
  202050057,
  269422093
])).buffer, 0, 36);
var llbl = /* @__PURE__ */ b2bl(llb, 0);
var mlb = /* @__PURE__ */ new u82((/* @__PURE__ */ new i322([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  117769220,
  185207048,
  252579084,
  16
])).buffer, 0, 53);
var mlbl = /* @__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
  var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
  if (!lb)
    err2(0);
  var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i2 = -1;
  for (; pos > eb && i2 < ss; ) {
    var cbt = pos >> 3;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
    st = (st << btr | val) & msk;
    out[++i2] = hu.s[st];
    pos -= btr = hu.n[st];
  }
  if (pos != eb || i2 + 1 != ss)
    err2(0);
};
var dhu4 = function(dat, out, hu) {
  var bt = 6;
  var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
  dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
  dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
  dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
  dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
  var _a2;
  var bt = st.b;
  var b0 = dat[bt], btype = b0 >> 1 & 3;
  st.l = b0 & 1;
  var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
  var ebt = (bt += 3) + sz;
  if (btype == 1) {
    if (bt >= dat.length)
      return;
    st.b = bt + 1;
    if (out) {
      fill(out, dat[bt], st.y, st.y += sz);
      return out;
    }
    return fill(new u82(sz), dat[bt]);
  }
  if (ebt > dat.length)
    return;
  if (btype == 0) {
    st.b = ebt;
    if (out) {
      out.set(dat.subarray(bt, ebt), st.y);
      st.y += sz;
      return out;
    }
    return slc2(dat, bt, ebt);
  }
  if (btype == 2) {
    var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
    var lss = b3 >> 4, lcs = 0, s4 = 0;
    if (lbt < 2) {
      if (sf & 1)
        lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
      else
        lss = b3 >> 3;
    } else {
      s4 = sf;
      if (sf < 2)
        lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
      else if (sf == 2)
        lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
      else
        lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
    }
    ++bt;
    var buf = out ? out.subarray(st.y, st.y + st.m) : new u82(st.m);
    var spl = buf.length - lss;
    if (lbt == 0)
      buf.set(dat.subarray(bt, bt += lss), spl);
    else if (lbt == 1)
      fill(buf, dat[bt++], spl);
    else {
      var hu = st.h;
      if (lbt == 2) {
        var hud = rhu(dat, bt);
        lcs += bt - (bt = hud[0]);
        st.h = hu = hud[1];
      } else if (!hu)
        err2(0);
      (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
    }
    var ns = dat[bt++];
    if (ns) {
      if (ns == 255)
        ns = (dat[bt++] | dat[bt++] << 8) + 32512;
      else if (ns > 127)
        ns = ns - 128 << 8 | dat[bt++];
      var scm = dat[bt++];
      if (scm & 3)
        err2(0);
      var dts = [dmlt, doct, dllt];
      for (var i2 = 2; i2 > -1; --i2) {
        var md = scm >> (i2 << 1) + 2 & 3;
        if (md == 1) {
          var rbuf = new u82([0, 0, dat[bt++]]);
          dts[i2] = {
            s: rbuf.subarray(2, 3),
            n: rbuf.subarray(0, 1),
            t: new u162(rbuf.buffer, 0, 1),
            b: 0
          };
        } else if (md == 2) {
          _a2 = rfse(dat, bt, 9 - (i2 & 1)), bt = _a2[0], dts[i2] = _a2[1];
        } else if (md == 3) {
          if (!st.t)
            err2(0);
          dts[i2] = st.t[i2];
        }
      }
      var _b2 = st.t = dts, mlt = _b2[0], oct = _b2[1], llt = _b2[2];
      var lb = dat[ebt - 1];
      if (!lb)
        err2(0);
      var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
      var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
      cbt = (spos -= oct.b) >> 3;
      var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
      cbt = (spos -= mlt.b) >> 3;
      var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
      for (++ns; --ns; ) {
        var llc = llt.s[lst];
        var lbtr = llt.n[lst];
        var mlc = mlt.s[mst];
        var mbtr = mlt.n[mst];
        var ofc = oct.s[ost];
        var obtr = oct.n[ost];
        cbt = (spos -= ofc) >> 3;
        var ofp = 1 << ofc;
        var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
        cbt = (spos -= mlb[mlc]) >> 3;
        var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
        cbt = (spos -= llb[llc]) >> 3;
        var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
        cbt = (spos -= lbtr) >> 3;
        lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
        cbt = (spos -= mbtr) >> 3;
        mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
        cbt = (spos -= obtr) >> 3;
        ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
        if (off > 3) {
          st.o[2] = st.o[1];
          st.o[1] = st.o[0];
          st.o[0] = off -= 3;
        } else {
          var idx = off - (ll != 0);
          if (idx) {
            off = idx == 3 ? st.o[0] - 1 : st.o[idx];
            if (idx > 1)
              st.o[2] = st.o[1];
            st.o[1] = st.o[0];
            st.o[0] = off;
          } else
            off = st.o[0];
        }
        for (var i2 = 0; i2 < ll; ++i2) {
          buf[oubt + i2] = buf[spl + i2];
        }
        oubt += ll, spl += ll;
        var stin = oubt - off;
        if (stin < 0) {
          var len = -stin;
          var bs = st.e + stin;
          if (len > ml)
            len = ml;
          for (var i2 = 0; i2 < len; ++i2) {
            buf[oubt + i2] = st.w[bs + i2];
          }
          oubt += len, ml -= len, stin = 0;
        }
        for (var i2 = 0; i2 < ml; ++i2) {
          buf[oubt + i2] = buf[stin + i2];
        }
        oubt += ml;
      }
      if (oubt != spl) {
        while (spl < buf.length) {
          buf[oubt++] = buf[spl++];
        }
      } else
        oubt = buf.length;
      if (out)
        st.y += oubt;
      else
        buf = slc2(buf, 0, oubt);
    } else if (out) {
      st.y += lss;
      if (spl) {
        for (var i2 = 0; i2 < lss; ++i2) {
          buf[i2] = buf[spl + i2];
        }
      }
    } else if (spl)
      buf = slc2(buf, spl);
    st.b = ebt;
    return buf;
  }
  err2(2);
};
var cct = function(bufs, ol) {
  if (bufs.length == 1)
    return bufs[0];
  var buf = new u82(ol);
  for (var i2 = 0, b = 0; i2 < bufs.length; ++i2) {
    var chk = bufs[i2];
    buf.set(chk, b);
    b += chk.length;
  }
  return buf;
};
var Decompress = /* @__PURE__ */ (function() {
  function Decompress2(ondata) {
    this.ondata = ondata;
    this.c = [];
    this.l = 0;
    this.z = 0;
  }
  Decompress2.prototype.push = function(chunk, final) {
    if (typeof this.s == "number") {
      var sub = Math.min(chunk.length, this.s);
      chunk = chunk.subarray(sub);
      this.s -= sub;
    }
    var sl = chunk.length;
    var ncs = sl + this.l;
    if (!this.s) {
      if (final) {
        if (!ncs) {
          this.ondata(new u82(0), true);
          return;
        }
        if (ncs < 5)
          err2(5);
      } else if (ncs < 18) {
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (typeof (this.s = rzfh(chunk)) == "number")
        return this.push(chunk, final);
    }
    if (typeof this.s != "number") {
      if (ncs < (this.z || 3)) {
        if (final)
          err2(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
        if (final)
          err2(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      } else
        this.z = 0;
      for (; ; ) {
        var blk = rzb(chunk, this.s);
        if (!blk) {
          if (final)
            err2(5);
          var adc = chunk.subarray(this.s.b);
          this.s.b = 0;
          this.c.push(adc), this.l += adc.length;
          return;
        } else {
          this.ondata(blk, false);
          cpw(this.s.w, 0, blk.length);
          this.s.w.set(blk, this.s.w.length - blk.length);
        }
        if (this.s.l) {
          var rest = chunk.subarray(this.s.b);
          this.s = this.s.c * 4;
          this.push(rest, final);
          return;
        }
      }
    } else if (final)
      err2(5);
  };
  return Decompress2;
})();

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
  let i2 = start;
  for (const stop = end - 15; i2 < stop; i2 += 16) {
    const a = view.getInt32(i2, true) ^ crc;
    const b = view.getInt32(i2 + 4, true);
    const c = view.getInt32(i2 + 8, true);
    const d = view.getInt32(i2 + 12, true);
    crc = t.getInt32(15360 + (a << 2 & 1020), true) ^ t.getInt32(14336 + (a >>> 6 & 1020), true) ^ t.getInt32(13312 + (a >>> 14 & 1020), true) ^ t.getInt32(12288 + (a >>> 22 & 1020), true) ^ t.getInt32(11264 + (b << 2 & 1020), true) ^ t.getInt32(10240 + (b >>> 6 & 1020), true) ^ t.getInt32(9216 + (b >>> 14 & 1020), true) ^ t.getInt32(8192 + (b >>> 22 & 1020), true) ^ t.getInt32(7168 + (c << 2 & 1020), true) ^ t.getInt32(6144 + (c >>> 6 & 1020), true) ^ t.getInt32(5120 + (c >>> 14 & 1020), true) ^ t.getInt32(4096 + (c >>> 22 & 1020), true) ^ t.getInt32(3072 + (d << 2 & 1020), true) ^ t.getInt32(2048 + (d >>> 6 & 1020), true) ^ t.getInt32(1024 + (d >>> 14 & 1020), true) ^ t.getInt32(d >>> 22 & 1020, true);
  }
  if (i2 < end - 7) {
    const a = view.getInt32(i2, true) ^ crc;
    const b = view.getInt32(i2 + 4, true);
    crc = t.getInt32(7168 + (a << 2 & 1020), true) ^ t.getInt32(6144 + (a >>> 6 & 1020), true) ^ t.getInt32(5120 + (a >>> 14 & 1020), true) ^ t.getInt32(4096 + (a >>> 22 & 1020), true) ^ t.getInt32(3072 + (b << 2 & 1020), true) ^ t.getInt32(2048 + (b >>> 6 & 1020), true) ^ t.getInt32(1024 + (b >>> 14 & 1020), true) ^ t.getInt32(b >>> 22 & 1020, true);
    i2 += 8;
  }
  for (; i2 < end; i2++) crc = crc >>> 8 ^ t.getInt32(((crc ^ view.getUint8(i2)) & 255) << 2, true);
  return ~crc >>> 0;
}
function tablesOf(reflectedPolynomial) {
  const tables = new DataView(new ArrayBuffer(16 * 1024));
  for (let byte = 0; byte < 256; byte++) {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? c >>> 1 ^ reflectedPolynomial : c >>> 1;
    tables.setInt32(byte * 4, c, true);
  }
  for (let at3 = 1024; at3 < 16 * 1024; at3 += 4) {
    const before = tables.getInt32(at3 - 1024, true);
    tables.setInt32(at3, before >>> 8 ^ tables.getInt32((before & 255) << 2, true), true);
  }
  return tables;
}

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

// src/source/inflated.ts
var DamageError = class extends Error {
  name = "DamageError";
};
var CutOffError = class extends DamageError {
};
var STEP = 16 * 1024;
var FREE = 1024 * 1024;
async function* inflate(packed, limits) {
  const most = Math.min(limits.inflatedBytes, packed.size ?? Number.POSITIVE_INFINITY);
  let taken = 0;
  let given = 0;
  let crc = 0;
  let out = [];
  const unpacker = unpackerOf(packed.packing, (data) => {
    if (data.length === 0) return;
    given += data.length;
    if (given > most) throw overSize(packed.size, given, limits);
    if (given > FREE && given > taken * limits.inflationRatio)
      throw new LimitError("inflationRatio", Math.ceil(given / taken), limits.inflationRatio);
    if (packed.crc !== void 0) crc = crc32(new DataView(data.buffer, data.byteOffset, data.byteLength), 0, data.length, crc);
    out.push(data);
  });
  for await (const chunk of packed.content.stream()) {
    for (let at3 = 0; at3 < chunk.length; at3 += STEP) {
      const piece = chunk.subarray(at3, at3 + STEP);
      taken += piece.length;
      pushInto(unpacker, piece, false);
      yield* out;
      out = [];
    }
  }
  pushInto(unpacker, new Uint8Array(0), true);
  yield* out;
  if (packed.size !== void 0 && given < packed.size) throw new CutOffError(`${given} of ${packed.size} bytes`);
  if (packed.crc !== void 0 && crc !== packed.crc) throw new DamageError("CRC-32");
}
function overSize(declared, given, limits) {
  if (declared === void 0 || declared >= limits.inflatedBytes)
    return new LimitError("inflatedBytes", given, limits.inflatedBytes);
  return new DamageError(`more than the declared ${declared} bytes`);
}
function unpackerOf(packing, onData) {
  if (packing === "raw") return new Inflate(onData);
  if (packing === "gzip") return new Gunzip(onData);
  if (packing === "zstd") return new Decompress(onData);
  return { push: onData };
}
function pushInto(unpacker, piece, final) {
  try {
    unpacker.push(piece, final);
  } catch (error) {
    if (error instanceof LimitError || error instanceof DamageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw /unexpected eof/i.test(message) ? new CutOffError(message) : new DamageError(message);
  }
}
function inflatedSource(packed, limits) {
  return {
    size: packed.size,
    slice(start = 0, end = packed.size) {
      const from = clamp(start, packed.size);
      const to = Math.max(from, clamp(end, packed.size));
      return { arrayBuffer: () => part(inflate(packed, limits), from, to) };
    },
    stream: () => inflate(packed, limits)
  };
}
function clamp(position2, size) {
  return Math.max(0, Math.min(size, position2 < 0 ? size + position2 : position2));
}
async function part(stream, from, to) {
  const bytes2 = new Uint8Array(to - from);
  let at3 = 0;
  if (to === from) return bytes2.buffer;
  for await (const chunk of stream) {
    const [first, last] = [Math.max(from - at3, 0), Math.min(to - at3, chunk.length)];
    if (first < last) bytes2.set(chunk.subarray(first, last), at3 + first - from);
    at3 += chunk.length;
    if (at3 >= to) break;
  }
  if (at3 < to) throw new CutOffError(`${at3} of ${to} bytes`);
  return bytes2.buffer;
}
function bytesSource(bytes2) {
  return {
    size: bytes2.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes2.slice(start, end)).buffer }),
    async *stream() {
      yield bytes2;
    }
  };
}

// src/source/zip.ts
var END = 101010256;
var END_64_LOCATOR = 117853008;
var END_64 = 101075792;
var CENTRAL = 33639248;
var LOCAL = 67324752;
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var LONGEST_NAME = 1024;
async function listZip(content, limits) {
  const directory = await findDirectory(content);
  if (directory.entries > limits.entries) throw new LimitError("entries", directory.entries, limits.entries);
  if (directory.size > limits.documentBytes) throw new LimitError("documentBytes", directory.size, limits.documentBytes);
  const view = await viewAt(content, directory.start, directory.start + directory.size);
  const members = [];
  const left = [];
  const seen2 = /* @__PURE__ */ new Set();
  for (const entry of entriesIn(view, directory.entries)) {
    if (entry.name.endsWith("/")) continue;
    const because = seen2.has(entry.name) ? "duplicate" : problemOf(entry, content, limits);
    seen2.add(entry.name);
    if (because !== void 0) left.push({ name: entry.name, because });
    else members.push({ name: entry.name, size: entry.size, content: memberOf(entry, content, limits) });
  }
  return { members, left };
}
function problemOf(entry, content, limits) {
  const { name: name2, size, packed } = entry;
  if (name2 === "" || name2.length > LONGEST_NAME || /[\0-\x1f\x7f]/.test(name2)) return "name";
  if (/^(?:\/|[A-Za-z]:)/.test(name2) || name2.split("/").includes("..")) return "leads-out";
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
function memberOf(entry, content, limits) {
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
  return inflatedSource({ packing, content: packed, size: entry.size, crc: entry.crc }, limits);
}
var CHUNK = 256 * 1024;
async function* chunksOf(content, start, end) {
  for (let at3 = start; at3 < end; at3 += CHUNK)
    yield new Uint8Array(await content.slice(at3, Math.min(end, at3 + CHUNK)).arrayBuffer());
}
async function viewAt(content, start, end) {
  return new DataView(await content.slice(Math.max(0, start), Math.min(content.size, end)).arrayBuffer());
}
async function findDirectory(content) {
  const from = Math.max(0, content.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewAt(content, from, content.size);
  for (let at3 = tail.byteLength - END_SIZE; at3 >= 0; at3--) {
    if (tail.getUint32(at3, true) !== END || at3 + END_SIZE + tail.getUint16(at3 + 20, true) !== tail.byteLength) continue;
    const found2 = {
      entries: tail.getUint16(at3 + 10, true),
      size: tail.getUint32(at3 + 12, true),
      start: tail.getUint32(at3 + 16, true)
    };
    const is64 = found2.entries === 65535 || found2.size === 4294967295 || found2.start === 4294967295;
    const directory = is64 ? await directory64(content, from + at3) : found2;
    if (directory.start + directory.size > from + at3) throw new DamageError("directory outside of the archive");
    return directory;
  }
  throw new DamageError("no directory at its end");
}
async function directory64(content, end) {
  const locator = await viewAt(content, end - 20, end);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== END_64_LOCATOR) throw new DamageError("zip64 locator");
  const at3 = number64(locator, 8);
  const record = await viewAt(content, at3, at3 + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw new DamageError("zip64 record");
  return { entries: number64(record, 32), size: number64(record, 40), start: number64(record, 48) };
}
function number64(view, at3) {
  return Number(view.getBigUint64(at3, true));
}
function* entriesIn(view, entries) {
  let at3 = 0;
  for (let i2 = 0; i2 < entries; i2++) {
    if (at3 + 46 > view.byteLength || view.getUint32(at3, true) !== CENTRAL) throw new DamageError(`directory entry ${i2 + 1}`);
    const lengths = [28, 30, 32].map((field2) => view.getUint16(at3 + field2, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const end = at3 + 46 + nameLength + extraLength + commentLength;
    if (end > view.byteLength) throw new DamageError(`directory entry ${i2 + 1}`);
    yield entryAt(view, at3, nameLength, extraLength);
    at3 = end;
  }
}
function entryAt(view, at3, nameLength, extraLength) {
  const bytes2 = new Uint8Array(view.buffer, view.byteOffset + at3 + 46, nameLength);
  const unix = view.getUint8(at3 + 5) === 3;
  const sizes = {
    packed: view.getUint32(at3 + 20, true),
    size: view.getUint32(at3 + 24, true),
    offset: view.getUint32(at3 + 42, true)
  };
  return {
    name: nameOf(bytes2),
    flags: view.getUint16(at3 + 8, true),
    method: view.getUint16(at3 + 10, true),
    crc: view.getUint32(at3 + 16, true),
    link: unix && view.getUint32(at3 + 38, true) >>> 28 === 10,
    ...sizes64(view, at3 + 46 + nameLength, extraLength, sizes)
  };
}
function sizes64(view, start, length, sizes) {
  const found2 = { ...sizes };
  for (let at3 = start; at3 + 4 <= start + length; ) {
    const [id, size] = [view.getUint16(at3, true), view.getUint16(at3 + 2, true)];
    let field2 = at3 + 4;
    const end = Math.min(field2 + size, start + length);
    if (id === 1) {
      for (const key of ["size", "packed", "offset"]) {
        if (sizes[key] !== 4294967295 || field2 + 8 > end) continue;
        found2[key] = number64(view, field2);
        field2 += 8;
      }
    }
    at3 += 4 + size;
  }
  return found2;
}
function nameOf(bytes2) {
  return new TextDecoder("utf-8").decode(bytes2).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

// src/source/unpack.ts
async function unpack(files, limits) {
  const collected = { files: [], refused: [], notes: [] };
  const budget = { inflated: 0, entries: 0, held: 0 };
  for (const file of files) await unpackFile(file, 0, collected, budget, limits);
  return collected;
}
async function unpackFile(file, depth, to, budget, limits) {
  try {
    const kind = containerOf(await headOf(file.content, 8));
    if (kind === void 0) {
      if (depth > 0 && await isUnreadable(file.content)) to.refused.push({ path: file.path, because: { code: "binary" } });
      else to.files.push(file);
    } else if (depth >= limits.nesting) {
      throw new LimitError("nesting", depth + 1, limits.nesting);
    } else if (kind === "zip") {
      await unpackZip(file, depth, to, budget, limits);
    } else {
      await unpackPacked(file, kind, depth, to, budget, limits);
    }
  } catch (error) {
    to.refused.push({ path: file.path, because: problemOf2(error, "archive") });
  }
}
function containerOf(head) {
  const [a, b, c, d] = head;
  if (a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6)) return "zip";
  if (a === 31 && b === 139 && c === 8) return "gzip";
  return a === 40 && b === 181 && c === 47 && d === 253 ? "zstd" : void 0;
}
async function headOf(content, bytes2) {
  return new Uint8Array(await content.slice(0, bytes2).arrayBuffer());
}
var WORTH_A_LOOK = 4 * 1024 * 1024;
var READABLE = [/^:W&B/, /^SQLite format 3/];
async function isUnreadable(content) {
  if (content.size < WORTH_A_LOOK) return false;
  const head = await headOf(content, 4096);
  const text2 = new TextDecoder("latin1").decode(head);
  if (READABLE.some((magic) => magic.test(text2))) return false;
  const mayBeRecord = head.subarray(4, 8).every((byte) => byte === 0) && head.subarray(0, 4).some((byte) => byte !== 0);
  const utf16 = head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255;
  return head.includes(0) && !mayBeRecord && !utf16;
}
async function unpackZip(file, depth, to, budget, limits) {
  const content = depth === 0 ? file.content : await held(file.content, budget, limits);
  const { members, left } = await listZip(content, { ...limits, entries: limits.entries - budget.entries });
  const what = knownZip(members.map(({ name: name2 }) => name2));
  if (what !== void 0) {
    to.refused.push({
      path: file.path,
      because: { code: "not-a-history", what, saw: members.slice(0, 5).map(({ name: name2 }) => name2) }
    });
    return;
  }
  if (members.length + left.length === 0) to.refused.push({ path: file.path, because: { code: "empty" } });
  budget.entries += members.length + left.length;
  for (const { name: name2, because } of left) {
    const problem2 = because instanceof LimitError ? problemOf2(because, "zip") : { code: "unsafe-member", problem: because };
    to.refused.push({ path: `${file.path}/${name2}`, because: problem2 });
  }
  for (const member of members) {
    const path = `${file.path}/${member.name}`;
    if (budget.inflated + member.size > limits.inflatedBytes) {
      const value5 = budget.inflated + member.size;
      to.refused.push({ path, because: { code: "too-large", limit: "inflatedBytes", value: value5, allowed: limits.inflatedBytes } });
      continue;
    }
    budget.inflated += member.size;
    if (member.size === 0) to.refused.push({ path, because: { code: "empty" } });
    else await unpackFile({ path, content: member.content }, depth + 1, to, budget, limits);
  }
}
function knownZip(names2) {
  const has = (pattern) => names2.some((name2) => pattern.test(name2));
  if (has(/^[^/]+\/data\.pkl$/) && has(/^[^/]+\/version$/)) return "PyTorch checkpoint";
  if (names2.includes("metadata.json") && has(/^model\.weights\.h5$/)) return "Keras model";
  if (names2.length > 0 && names2.every((name2) => name2.endsWith(".npy"))) return "NumPy archive";
  if (names2.includes("[Content_Types].xml")) return "Office document";
  if (names2.includes("META-INF/MANIFEST.MF")) return "Java archive";
  return has(/\.dist-info\/RECORD$/) ? "Python wheel" : void 0;
}
async function unpackPacked(file, packing, depth, to, budget, limits) {
  const packed = { packing, content: file.content };
  if (packing === "zstd") await checkWindow(file.content, limits);
  const left = { ...limits, inflatedBytes: limits.inflatedBytes - budget.inflated };
  let size = 0;
  let cutOff = false;
  try {
    for await (const chunk of inflate(packed, left)) size += chunk.length;
  } catch (error) {
    if (!(error instanceof CutOffError) || size === 0) throw error;
    cutOff = true;
  }
  const path = file.path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "").replace(/\.tgz$/i, ".tar");
  budget.inflated += size;
  if (size === 0) {
    to.refused.push({ path: file.path, because: { code: "empty" } });
    return;
  }
  const content = cutOff ? firstBytes(packed, size, left) : inflatedSource({ ...packed, size }, left);
  if (cutOff) to.notes.push({ code: "cut-off", path });
  await unpackFile({ path, content }, depth + 1, to, budget, limits);
}
function firstBytes(packed, size, limits) {
  async function* stream() {
    try {
      yield* inflate(packed, limits);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
  }
  const whole = inflatedSource({ ...packed, size }, limits);
  return { size, slice: (start, end) => whole.slice(start, end), stream };
}
async function checkWindow(content, limits) {
  const head = await headOf(content, 18);
  const [, , , , flags = 0, descriptor = 0] = head;
  const single = flags >> 5 & 1;
  const exponent = 10 + (descriptor >> 3);
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = flags >> 6 ? 1 << (flags >> 6) : single;
  let window = 2 ** exponent * (1 + (descriptor & 7) / 8);
  if (single === 1) {
    window = 0;
    for (let i2 = 0; i2 < sizeBytes; i2++) window += (head[5 + dictionary + i2] ?? 0) * 256 ** i2;
  }
  if (window > limits.documentBytes) throw new LimitError("documentBytes", window, limits.documentBytes);
}
async function held(content, budget, limits) {
  budget.held += content.size;
  if (budget.held > limits.documentBytes) throw new LimitError("documentBytes", budget.held, limits.documentBytes);
  return bytesSource(await headOf(content, content.size));
}
function problemOf2(error, format) {
  if (error instanceof LimitError) return { code: "too-large", limit: error.limit, value: error.value, allowed: error.allowed };
  if (error instanceof DamageError) return { code: "malformed", format, detail: error.message };
  return { code: "malformed", format, detail: error instanceof Error ? error.message : String(error) };
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
  #min;
  #high;
  #sum;
  #count;
  #nonFinite;
  constructor(max3) {
    this.#max = max3;
    const columns = Array.from({ length: 8 }, () => new Float64Array(max3));
    const column = (i2) => columns[i2] ?? new Float64Array(max3);
    this.#edge = new Uint8Array(max3);
    this.#x = column(0);
    this.#y = column(1);
    this.#epoch = column(2);
    this.#min = column(3);
    this.#high = column(4);
    this.#sum = column(5);
    this.#count = column(6);
    this.#nonFinite = column(7);
  }
  /** Position of the last point in the last bucket; NaN while empty. */
  get lastX() {
    return this.#length === 0 ? Number.NaN : this.#x[this.#length - 1] ?? Number.NaN;
  }
  add(x2, y, epoch, opensSegment) {
    const first = opensSegment || this.#length === 0;
    const last = this.#length - 1;
    const alone = first || this.#edge[last] === 1;
    if (alone || (this.#count[last] ?? 0) >= this.#width) {
      if (this.#length === this.#max) this.#halve();
      this.#open(first ? 1 : alone ? 2 : 0);
    }
    const at3 = this.#length - 1;
    this.#x[at3] = x2;
    this.#y[at3] = y;
    this.#epoch[at3] = epoch;
    this.#count[at3] = (this.#count[at3] ?? 0) + 1;
    if (!Number.isFinite(y)) {
      this.#nonFinite[at3] = (this.#nonFinite[at3] ?? 0) + 1;
      return;
    }
    this.#sum[at3] = (this.#sum[at3] ?? 0) + y;
    if (!(y >= (this.#min[at3] ?? Number.NaN))) this.#min[at3] = y;
    if (!(y <= (this.#high[at3] ?? Number.NaN))) this.#high[at3] = y;
  }
  /** The figures of a bucket without a finite value are NaN. A sum that overflows gives the middle of minimum and maximum as mean. */
  finish() {
    const cut = (of) => of.slice(0, this.#length);
    const mean3 = cut(this.#sum);
    for (let i2 = 0; i2 < mean3.length; i2++) {
      const sum3 = mean3[i2] ?? 0;
      const finite = (this.#count[i2] ?? 0) - (this.#nonFinite[i2] ?? 0);
      mean3[i2] = Number.isFinite(sum3) ? sum3 / finite : (this.#min[i2] ?? 0) / 2 + (this.#high[i2] ?? 0) / 2;
    }
    const buckets = { min: cut(this.#min), max: cut(this.#high), mean: mean3, count: cut(this.#count), nonFinite: cut(this.#nonFinite) };
    return { x: cut(this.#x), y: cut(this.#y), epochs: cut(this.#epoch), buckets };
  }
  #open(edge) {
    const at3 = this.#length++;
    this.#edge[at3] = edge;
    this.#min[at3] = Number.NaN;
    this.#high[at3] = Number.NaN;
    this.#sum[at3] = 0;
    this.#count[at3] = 0;
    this.#nonFinite[at3] = 0;
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
    for (const of of [this.#x, this.#y, this.#epoch, this.#min, this.#high, this.#sum, this.#count, this.#nonFinite]) {
      of[to] = of[from] ?? 0;
    }
  }
  #join(to, from) {
    for (const of of [this.#x, this.#y, this.#epoch]) of[to] = of[from] ?? 0;
    for (const of of [this.#sum, this.#count, this.#nonFinite]) of[to] = (of[to] ?? 0) + (of[from] ?? 0);
    const min2 = this.#min[from] ?? Number.NaN;
    if (min2 < (this.#min[to] ?? 0) || Number.isNaN(this.#min[to])) this.#min[to] = min2;
    const max3 = this.#high[from] ?? Number.NaN;
    if (max3 > (this.#high[to] ?? 0) || Number.isNaN(this.#high[to])) this.#high[to] = max3;
  }
};

// src/history/series-builder.ts
var MAX_BREAKS = 256;
var LEAST_POINTS = 4 * MAX_BREAKS;
var FIRST_CAPACITY = 32;
var SeriesBuilder = class {
  #axis;
  #overlap;
  #keepLast;
  #max;
  #x = new Float64Array(FIRST_CAPACITY);
  #y = new Float64Array(FIRST_CAPACITY);
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
  /** Appends a point. A position that is not finite is not a position: the point is left out, and `false` returned. */
  push(x2, y, epoch) {
    if (!Number.isFinite(x2)) return false;
    if (this.points === 0) this.#segmentFirst = x2;
    else if (x2 <= this.lastX || this.#forcedBreak) this.#meetEarlier(x2);
    this.#forcedBreak = false;
    if (this.#length === this.#x.length) this.#makeRoom();
    this.#x[this.#length] = x2;
    this.#y[this.#length] = y;
    this.#setEpoch(epoch);
    this.#length++;
    return true;
  }
  /**
   * Voids the points at or after `x`, as a writer does that says from where it goes on. Returns false when some of them
   * were folded already and had to stay; the break says so.
   */
  purgeFrom(x2) {
    if (this.points === 0 || !(this.lastX >= x2)) return true;
    const after = this.lastX;
    const whole = this.#trim(x2);
    if (this.points > 0) this.#addBreak(whole ? "resume" : "overlap-kept", x2, after);
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
    const { x: x2, y, epochs, buckets } = (this.#folded ?? new BucketList(this.#max)).finish();
    return { x: x2, y, ...withEpochs ? { epochs } : {}, buckets, ...told };
  }
  /** The new point does not lie after the last one: the same step again, a resume, or a restart. */
  #meetEarlier(x2) {
    const last = this.lastX;
    if (x2 > last) return;
    if (x2 === last && !(this.#forcedBreak && x2 <= this.#segmentFirst)) {
      this.#duplicates++;
      if (this.#keepLast && this.#length > 0) this.#length--;
      return;
    }
    if (x2 <= this.#segmentFirst) {
      this.#openSegment("restart", x2, last);
      return;
    }
    if (this.#overlap === "replace" && this.#trim(x2)) this.#addBreak("resume", x2, last);
    else this.#openSegment("overlap-kept", x2, last);
  }
  /** Drops the points at or after `x`; false, and nothing dropped, when that would reach into folded ones. */
  #trim(x2) {
    if (this.#folded !== void 0 && this.#folded.lastX >= x2) return false;
    while (this.#length > 0 && (this.#x[this.#length - 1] ?? 0) >= x2) this.#length--;
    while ((this.#starts.at(-1) ?? -1) >= this.points && this.points > 0) this.#starts.pop();
    if (this.points === 0) this.#segmentFirst = x2;
    return true;
  }
  #openSegment(kind, at3, after) {
    if (!this.#addBreak(kind, at3, after)) return;
    this.#starts.push(this.points);
    this.#segmentFirst = at3;
  }
  #addBreak(kind, at3, after) {
    if (this.#breaks.length >= MAX_BREAKS) {
      this.#tangled = true;
      return false;
    }
    this.#breaks.push({ kind, axis: this.#axis, at: at3, after });
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
  #makeRoom() {
    if (this.#length >= 2 * this.#max) {
      this.#fold(this.#max);
      return;
    }
    const capacity = Math.min(this.#x.length * 2, 2 * this.#max);
    this.#x = grown(this.#x, capacity);
    this.#y = grown(this.#y, capacity);
    if (this.#epochs !== void 0) this.#epochs = grown(this.#epochs, capacity);
  }
  /** Moves the oldest `count` points of the window into buckets. */
  #fold(count9) {
    this.#folded ??= new BucketList(this.#max);
    let start = 0;
    while (start < this.#starts.length && (this.#starts[start] ?? 0) < this.#offset) start++;
    for (let i2 = 0; i2 < count9; i2++) {
      const opens = this.#starts[start] === this.#offset + i2;
      if (opens) start++;
      this.#folded.add(this.#x[i2] ?? 0, this.#y[i2] ?? 0, this.#epochs?.[i2] ?? 0, opens);
    }
    this.#x.copyWithin(0, count9, this.#length);
    this.#y.copyWithin(0, count9, this.#length);
    this.#epochs?.copyWithin(0, count9, this.#length);
    this.#length -= count9;
    this.#offset += count9;
  }
};
function grown(from, capacity) {
  const to = new Float64Array(capacity);
  to.set(from);
  return to;
}
function commonBreaks(series) {
  const common = /* @__PURE__ */ new Map();
  for (const { breaks } of series) {
    const seen2 = /* @__PURE__ */ new Map();
    for (const one of breaks) {
      const same2 = `${one.kind} ${one.axis} ${one.at}`;
      const nth = (seen2.get(same2) ?? 0) + 1;
      seen2.set(same2, nth);
      const known = common.get(`${same2} ${nth}`);
      if (known === void 0 || known.after < one.after) common.set(`${same2} ${nth}`, one);
    }
  }
  return [...common.values()];
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
  for (let i2 = start, shift = 0n; i2 < end; i2++, shift += 7n) value5 |= BigInt(view.getUint8(i2) & 127) << shift;
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
  for (let i2 = start; i2 < end - 1; i2++) if (view.getUint8(i2) < 128) return false;
  return view.getUint8(end - 1) < 128;
}
function halfFloat(bits2) {
  const sign = bits2 & 32768 ? -1 : 1;
  const exponent = bits2 >> 10 & 31;
  const fraction = bits2 & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
var word = new DataView(new ArrayBuffer(4));
function bfloat16(bits2) {
  word.setUint32(0, bits2 << 16 >>> 0);
  return word.getFloat32(0);
}

// src/history/binary/event.ts
var LONGEST_TAG = 2048;
var CLASS_SCALAR = 1;
var EventDecoder = class {
  #sink;
  #tags = /* @__PURE__ */ new Map();
  #last;
  #event = new Fields(new DataView(new ArrayBuffer(0)), 0, 0);
  #summary = new Fields(new DataView(new ArrayBuffer(0)), 0, 0);
  #value = new Fields(new DataView(new ArrayBuffer(0)), 0, 0);
  constructor(sink) {
    this.#sink = sink;
  }
  /** Decodes the event in bytes `start` to `end`. */
  decode(view, start, end) {
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
    if (tag === void 0) {
      const bytes2 = new Uint8Array(view.buffer, view.byteOffset + start, end - start).slice();
      tag = { bytes: bytes2, name: name2, data: void 0, refused: false, plugin: void 0, told: false, next: void 0 };
      this.#tags.set(name2, tag);
    }
    if (this.#last !== void 0) this.#last.next = tag;
    this.#last = tag;
    return tag;
  }
};
function isAt(bytes2, view, start, end) {
  if (bytes2.length !== end - start) return false;
  for (let i2 = 0; i2 < bytes2.length; i2++) {
    if (bytes2[i2] !== view.getUint8(start + i2)) return false;
  }
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

// src/history/vocabulary.ts
var SPLITS = new Map([
  ...tokens("train training trained trn tr learn fit").map((t) => [t, "train"]),
  ...tokens("val valid validation eval evaluation dev holdout valset vali vld").map((t) => [t, "validation"]),
  ...tokens("test testing tst predict").map((t) => [t, "test"])
]);
var GLUED_SPLIT = /^(train|training|trn|tr|val|valid|validation|eval|test)(loss|acc|accuracy|error|err|auc|f1|iou|miou|dice|lr|mse|mae|rmse|ppl)$/;
var LOSS = { metric: "loss", direction: "min" };
var LOSS_WORDS = new Set(
  tokens("loss losses cost objective nll xent crossentropy logloss elbo deviance")
);
var LOSS_FUNCTIONS = new Set(
  tokens(
    "ce bce mse mae rmse rmsle l1 l2 huber hinge kl kld ctc mlogloss rmse mape smape msle logcosh poisson quantile tweedie gamma"
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
  ...meanings("perplexity", "min", "ppl perplexity"),
  ...meanings("error", "min", "error err errors merror"),
  ...meanings("reward", "max", "reward rewards return returns"),
  ...meanings("psnr", "max", "psnr"),
  ...meanings("ssim", "max", "ssim"),
  ...meanings("ndcg", "max", "ndcg"),
  ...meanings("r2", "max", "r2"),
  ...meanings("other", "max", "precision recall score sensitivity specificity mcc kappa ar hits mrr")
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
var LOSS_MEANING = LOSS;

// src/history/naming.ts
function nameSeries(names2, profile = {}) {
  const parsed = [];
  for (const name2 of names2) {
    const one = parse(name2, profile);
    if (one !== void 0) parsed.push(one);
  }
  const roles = new Map(parsed.map((one) => [one, roleOf(one, parsed, profile)]));
  const named = /* @__PURE__ */ new Map();
  for (const one of parsed) named.set(one.name, naming(one, roles, profile));
  return named;
}
function isLossName(name2) {
  const found2 = parse(name2, {});
  return found2 !== void 0 && (found2.meaning?.metric === "loss" || found2.isLossFunction);
}
function isMetricName(name2) {
  const found2 = parse(name2, {});
  return found2?.meaning !== void 0 && found2.meaning.metric !== "other";
}
function splitOf(name2) {
  for (const token of tokenise(name2)) {
    const role = SPLITS.get(token) ?? SPLITS.get(token.replace(/\d+$/, ""));
    if (role !== void 0) return role;
  }
  return void 0;
}
function tokenise(name2) {
  const found2 = [];
  for (const part2 of name2.split(/[^\p{L}\p{N}@]+/u)) {
    if (part2 === "") continue;
    for (const word2 of uncamel(part2)) {
      const glued = GLUED_SPLIT.exec(word2);
      if (glued?.[1] !== void 0 && glued[2] !== void 0) found2.push(glued[1], glued[2]);
      else found2.push(word2);
    }
  }
  return found2;
}
function uncamel(part2) {
  if (!/^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)+\d*$/.test(part2)) return [part2.toLowerCase()];
  return part2.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(" ");
}
function parse(name2, profile) {
  let override = {};
  for (const [pattern, found2] of profile.columns ?? []) {
    if (!pattern.test(name2)) continue;
    if (found2 === null) return void 0;
    override = found2;
    break;
  }
  const words2 = tokenise(name2);
  if (words2.some((word2) => DERIVED.has(word2)) && override.metric === void 0) return void 0;
  const splits = words2.map((word2) => SPLITS.get(word2) ?? SPLITS.get(word2.replace(/\d+$/, "")));
  const split = splits.find((role2) => role2 !== void 0);
  const role = split === "test" ? profile.test ?? "test" : split;
  const rest = words2.filter((_, i2) => splits[i2] === void 0);
  const { meaning, isLossFunction, used } = meaningOf(rest);
  const qualifiers = rest.filter((word2) => !used.has(word2) && !PLAIN_QUALIFIERS.has(word2) && !/^\d+$/.test(word2));
  const adversarial = rest.some((word2) => ADVERSARIAL.has(word2)) || rest.join(" ") === "g loss" || rest.join(" ") === "d loss";
  return { name: name2, role, meaning, isLossFunction, qualifiers, adversarial, override };
}
function meaningOf(words2) {
  const has = (...some) => some.every((word2) => words2.includes(word2));
  const found2 = (metric2, direction, used) => {
    return { meaning: { metric: metric2, direction }, isLossFunction: false, used: new Set(used) };
  };
  if (words2.some((word2) => /^lr\d*$/.test(word2)) || has("learning", "rate") || has("lrs")) return found2("lr", "unknown", words2);
  const isNorm = words2.includes("norm") || words2.includes("l2");
  if (words2.includes("gnorm") || isNorm && words2.some((word2) => /^grad(?:ient)?s?$/.test(word2)))
    return found2("gradnorm", "unknown", words2);
  if (has("total", "norm") || words2.join(" ") === "norm") return found2("gradnorm", "unknown", words2);
  const isLoss2 = words2.some((word2) => LOSS_WORDS.has(word2));
  if (isLoss2 && has("scale")) return found2("other", "unknown", words2);
  if (isLoss2 && words2.some((word2) => /^(?:frac|finite|nan|weight|count|num|n|ratio)$/.test(word2)))
    return found2("other", "unknown", words2);
  const lossWords = words2.filter((word2) => isLossWord(word2));
  if (isLoss2)
    return { meaning: LOSS_MEANING, isLossFunction: false, used: new Set(lossWords.filter((word2) => LOSS_WORDS.has(word2))) };
  if (has("per", "second")) return found2("throughput", "unknown", words2);
  const bookkeeping = words2.find((word2) => BOOKKEEPING.has(word2));
  if (bookkeeping !== void 0) return found2(BOOKKEEPING.get(bookkeeping) ?? "other", "unknown", words2);
  if (words2.includes("mape")) return found2("error", "min", ["mape"]);
  if (has("mean", "average", "precision")) return found2("map", "max", ["mean", "average", "precision"]);
  if (has("mean", "io", "u")) return found2("iou", "max", ["mean", "io", "u"]);
  if (has("cross", "entropy")) return { meaning: LOSS_MEANING, isLossFunction: true, used: /* @__PURE__ */ new Set(["cross", "entropy"]) };
  if (has("squared", "error") || has("absolute", "error"))
    return { meaning: LOSS_MEANING, isLossFunction: true, used: new Set(words2) };
  const metric = metricWord(words2);
  if (metric !== void 0) return metric;
  const lossFunction = words2.find((word2) => LOSS_FUNCTIONS.has(word2));
  if (lossFunction !== void 0) return { meaning: LOSS_MEANING, isLossFunction: true, used: /* @__PURE__ */ new Set([lossFunction]) };
  return { meaning: void 0, isLossFunction: false, used: /* @__PURE__ */ new Set() };
}
function isLossWord(word2) {
  return LOSS_WORDS.has(word2) || LOSS_FUNCTIONS.has(word2);
}
function metricWord(words2) {
  let weak;
  for (const word2 of words2) {
    const meaning = METRICS.get(word2) ?? METRICS.get(word2.replace(/\d+$/, ""));
    if (meaning === void 0) continue;
    const found2 = { meaning, isLossFunction: false, used: /* @__PURE__ */ new Set([word2]) };
    if (meaning.metric !== "other") return found2;
    weak ??= found2;
  }
  return weak;
}
function roleOf(one, all, profile) {
  if (one.override.role !== void 0) return one.override.role;
  const metric = one.override.metric ?? one.meaning?.metric;
  if (metric === void 0 || ["lr", "gradnorm", "time", "throughput", "memory", "reward"].includes(metric)) {
    return metric === "reward" ? "other" : metric === void 0 ? one.role ?? "other" : "other";
  }
  if (one.role !== void 0) return one.role;
  if (profile.bareRole !== void 0) return profile.bareRole;
  const siblings = all.filter((other) => other !== one && other.role !== void 0 && sameKind(other, one));
  if (siblings.some(({ role }) => role === "train")) return "other";
  if (siblings.length > 0) return "train";
  return metric === "loss" ? "train" : "other";
}
function sameKind(a, b) {
  return a.meaning?.metric === b.meaning?.metric && a.qualifiers.join(" ") === b.qualifiers.join(" ");
}
function naming(one, roles, profile) {
  const role = roles.get(one) ?? "other";
  const peers = [...roles].filter(([other, its]) => other !== one && its === role && other.meaning?.metric === "loss").map(([other]) => other);
  const besideLoss = one.isLossFunction && peers.some((other) => !other.isLossFunction);
  const metric = besideLoss ? "error" : one.meaning?.metric ?? "other";
  const adversarial = metric === "loss" && (profile.adversarial === true || one.adversarial);
  const aggregation = role === "train" ? profile.trainAggregation ?? "unknown" : role === "other" ? "unknown" : "point";
  return {
    role,
    metric,
    direction: one.meaning?.direction ?? "unknown",
    component: metric === "loss" && isComponent(one, peers),
    aggregation,
    ...adversarial ? { adversarial } : {},
    ...one.override
  };
}
function isComponent(one, peers) {
  if (one.qualifiers.length === 0) return false;
  const losses = peers.filter((other) => !other.isLossFunction || one.isLossFunction);
  const general = losses.some(
    (other) => other.qualifiers.length < one.qualifiers.length && other.qualifiers.every((word2) => one.qualifiers.includes(word2))
  );
  return general || losses.some((other) => other.qualifiers.length > 0 && other.qualifiers.join(" ") !== one.qualifiers.join(" "));
}

// src/history/binary/event-folders.ts
function eventRuns(folders) {
  const known = new Set(folders.map(({ folder }) => folder));
  const runs = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    if (folder.tags.length === 0) continue;
    const { root, label: label2 } = placeOf(folder, known);
    const parts = runs.get(root);
    if (parts === void 0) runs.set(root, [{ label: label2, folder }]);
    else parts.push({ label: label2, folder });
  }
  return [...runs].map(([root, parts]) => ({ root, parts }));
}
function placeOf(folder, known) {
  return madeByAddScalars(folder, known) ?? namedForSplit(folder) ?? { root: folder.folder, label: "" };
}
function namedForSplit({ folder, tags }) {
  const name2 = folder.slice(folder.lastIndexOf("/") + 1);
  const words2 = tokenise(name2);
  const isSplit = words2.length > 0 && splitOf(words2[0] ?? "") !== void 0 && words2.slice(1).every((word2) => word2 === "inner" || /^\d+$/.test(word2));
  if (!isSplit || tags.some((tag) => !/^evaluation_.*_vs_iterations$/.test(tag) && splitOf(tag) !== void 0)) return void 0;
  return { root: parentOf(folder), label: name2 };
}
function madeByAddScalars({ folder, tags }, known) {
  const [tag] = tags;
  if (tag === void 0 || tags.length > 1) return void 0;
  const parent = parentOf(folder);
  const name2 = folder.slice(parent === "" ? 0 : parent.length + 1);
  const flat = `${tag.replace(/[/ ]/g, "_")}_`;
  if (known.has(parent) && folder !== "" && name2.startsWith(flat)) return { root: parent, label: name2.slice(flat.length) };
  const nested = `${tag}/`;
  for (let root = parent; root !== ""; ) {
    root = parentOf(root);
    const rest = root === "" ? folder : folder.slice(root.length + 1);
    if (known.has(root) && rest.startsWith(nested)) return { root, label: rest.slice(nested.length) };
  }
  return void 0;
}
function parentOf(folder) {
  return folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
}

// src/history/binary/series-of.ts
function seriesOf(name2, naming2, axis, built, epochs) {
  const { x: x2, y, buckets } = built;
  const kept = built.epochs ?? epochs;
  return {
    ...naming2,
    name: name2,
    axis,
    x: x2,
    y,
    ...kept === void 0 ? {} : { epochs: kept },
    ...buckets === void 0 ? {} : { buckets }
  };
}
function inLoggingOrder(built) {
  if (built.points < 2 || built.duplicates !== built.points - 1) return built;
  const x2 = new Float64Array(built.x.length);
  let seen2 = 0;
  for (let i2 = 0; i2 < x2.length; i2++) {
    seen2 += built.buckets?.count[i2] ?? 1;
    x2[i2] = seen2 - 1;
  }
  return { ...built, x: x2, breaks: [], duplicates: 0 };
}
function notesOf(path, series) {
  const notes = [];
  let segments = 1;
  for (const [name2, built] of series) {
    if (built.duplicates > 0) notes.push({ code: "duplicate-steps", path, series: name2, count: built.duplicates });
    if (built.buckets !== void 0)
      notes.push({ code: "thinned", path, series: name2, points: built.points, kept: built.x.length });
    segments = Math.max(segments, 1 + built.breaks.filter(({ kind }) => kind === "restart").length);
  }
  if (segments > 1) notes.push({ code: "restarted", path, segments });
  return notes;
}
function breaksOf(series) {
  return commonBreaks([...series]);
}

// src/history/binary/event-piece.ts
var SUMMARY_TAG = /^(?:hp_metric|train\/(?:train_(?:loss|runtime|samples_per_second|steps_per_second)|total_flos))$/;
var EPOCH_TAG = /^(?:(?:train|eval)\/)?epoch$/;
function pieceOfEvents(run, silent, because) {
  const tagged = taggedOf(run);
  if (!tagged.some(({ built, tag }) => built.points > 1 && !EPOCH_TAG.test(tag))) {
    const names2 = tagged.map(({ tag }) => tag).slice(0, 10);
    const refuse = ({ path: path2 }) => ({ path: path2, because: { code: "single-values", names: names2 } });
    return { refused: run.parts.flatMap(({ folder }) => folder.files.map(refuse)) };
  }
  const own = silent.filter(({ folder }) => folder === run.root);
  const parts = [...own, ...run.parts.map(({ folder }) => folder)];
  const files = parts.flatMap((part2) => part2.files.map(({ path: path2 }) => ({ path: path2, format: "tfevents", because })));
  const notes = parts.flatMap((part2) => part2.notes);
  const boosting = isCatBoost(run);
  const { series, breaks } = seriesOfRun(tagged, boosting ? { test: "validation" } : profileOf(tagged));
  const path = run.parts[0]?.folder.files[0]?.path ?? run.root;
  const told = notesOf(path, new Map(tagged.map(({ full, built }) => [full, built])));
  return {
    piece: {
      place: run.root,
      precision: "single",
      series,
      breaks,
      completion: "unknown",
      ...boosting ? { boosting } : {},
      files,
      notes: [...notes, ...told]
    },
    refused: []
  };
}
function taggedOf(run) {
  return run.parts.flatMap(
    ({ label: label2, folder }) => [...folder.builders].map(([tag, builder]) => {
      return { tag, label: label2, full: label2 === "" ? tag : `${label2}/${tag}`, built: inLoggingOrder(builder.finish()) };
    })
  );
}
function seriesOfRun(all, profile) {
  const kept = all.filter(({ tag, built }) => !EPOCH_TAG.test(tag) && !(SUMMARY_TAG.test(tag) && built.points === 1));
  const epochs = all.find(({ tag, built }) => EPOCH_TAG.test(tag) && built.points > 1)?.built;
  const names2 = nameSeries(
    kept.map(({ full }) => full),
    profile
  );
  const series = [];
  for (const { tag, label: label2, full, built } of kept) {
    const naming2 = names2.get(full);
    if (naming2 === void 0) continue;
    const subset = isOneOfSeveral(full, label2, naming2, kept, names2) ? { subset: label2 } : {};
    series.push(seriesOf(tag, { ...naming2, ...subset }, axisOf(tag, all), built, epochsAt(built, epochs)));
  }
  return { series, breaks: breaksOf(kept.map(({ built }) => built)) };
}
function isOneOfSeveral(full, label2, naming2, all, names2) {
  if (label2 === "") return false;
  return all.some((other) => {
    const its = names2.get(other.full);
    return other.full !== full && other.label !== label2 && its?.role === naming2.role && its.metric === naming2.metric && naming2.role !== "other";
  });
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
  return all.some((one) => /^metrics\/mAP50/.test(one.tag)) ? "epoch" : "step";
}
function epochsAt({ x: x2, buckets, breaks }, epochs) {
  if (epochs === void 0 || buckets !== void 0 || epochs.buckets !== void 0) return void 0;
  if (breaks.length > 0 || epochs.breaks.length > 0) return void 0;
  const at3 = new Float64Array(x2.length);
  let j = 0;
  for (let i2 = 0; i2 < x2.length; i2++) {
    while (j < epochs.x.length && (epochs.x[j] ?? 0) < (x2[i2] ?? 0)) j++;
    if (epochs.x[j] !== x2[i2]) return void 0;
    at3[i2] = epochs.y[j] ?? 0;
  }
  return at3;
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
function viewOf(bytes2) {
  return new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
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
    let at3 = 0;
    while ((this.#heldLength > 0 || this.#skip > 0) && at3 < chunk.length && this.#stopped === void 0) {
      at3 = this.#skip > 0 ? this.#skipOver(chunk, at3) : this.#complete(chunk, at3);
    }
    if (this.#stopped === void 0 && at3 < chunk.length) this.#recordsIn(chunk, at3);
    return this.#stopped === void 0;
  }
  /** Records that lie in the chunk as a whole are read in place; the rest is held. */
  #recordsIn(chunk, from) {
    const view = viewOf(chunk);
    let at3 = from;
    while (chunk.length - at3 >= HEADER) {
      const length = this.#lengthAt(view, at3);
      if (length === void 0) return;
      if (length > this.#longest) {
        at3 = this.#beginSkip(length, chunk, at3 + HEADER);
        if (this.#skip > 0 || this.#stopped !== void 0) return;
        continue;
      }
      const end = at3 + HEADER + length;
      if (end + FOOTER > chunk.length) break;
      if (!this.#record(view, at3 + HEADER, end)) return;
      at3 = end + FOOTER;
    }
    if (at3 < chunk.length) this.#hold(chunk, at3, chunk.length);
  }
  /** Adds to the held record what it still needs, and reads it when it is whole. */
  #complete(chunk, at3) {
    if (this.#heldLength < HEADER) {
      const upTo2 = Math.min(chunk.length, at3 + HEADER - this.#heldLength);
      this.#hold(chunk, at3, upTo2);
      return upTo2;
    }
    const length = this.#lengthAt(viewOf(this.#held), 0);
    if (length === void 0) return chunk.length;
    if (length > this.#longest) return this.#beginSkip(length, chunk, at3);
    const whole = HEADER + length + FOOTER;
    const upTo = Math.min(chunk.length, at3 + whole - this.#heldLength);
    this.#hold(chunk, at3, upTo);
    if (this.#heldLength < whole) return upTo;
    this.#heldLength = 0;
    this.#record(viewOf(this.#held), HEADER, HEADER + length);
    return upTo;
  }
  /** The length of the record whose header stands at `at`; undefined, and stopped, when it is none or goes past the end of the file. */
  #lengthAt(view, at3) {
    const low = view.getUint32(at3, true);
    const high = view.getUint32(at3 + 4, true);
    const check = view.getUint32(at3 + 8, true);
    if (masked(crc32c(view, at3, at3 + 8)) !== check) {
      const zeros = low === 0 && high === 0 && check === 0;
      this.#stopped = zeros ? { kind: "cut-off" } : { kind: "damaged", atByte: this.#position };
      return void 0;
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
  #beginSkip(length, chunk, at3) {
    this.#heldLength = 0;
    this.#skipped = length + FOOTER;
    this.#skip = this.#skipped;
    this.#skipCrc = 0;
    return this.#skipOver(chunk, at3);
  }
  /** Passes over a record too long to hold. Its last four bytes are the check, gathered in `#held` as they come. */
  #skipOver(chunk, at3) {
    const upTo = Math.min(chunk.length, at3 + this.#skip);
    const dataEnd = Math.max(at3, Math.min(upTo, at3 + this.#skip - FOOTER));
    this.#skipCrc = crc32c(viewOf(chunk), at3, dataEnd, this.#skipCrc);
    this.#held.set(chunk.subarray(dataEnd, upTo), FOOTER - Math.min(FOOTER, this.#skip - (dataEnd - at3)));
    this.#skip -= upTo - at3;
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
  recognise,
  groupOf: () => "",
  async read(files, { limits, because }) {
    const folders = [];
    for (const [folder, members] of byFolder(files)) folders.push(await readFolder(folder, members, limits));
    const read2 = { pieces: [], refused: [] };
    const silent = folders.filter(({ tags }) => tags.length === 0);
    for (const run of eventRuns(folders)) {
      const made = pieceOfEvents(run, silent, because);
      if ("piece" in made) read2.pieces.push(made.piece);
      read2.refused.push(...made.refused);
    }
    const used = new Set(read2.pieces.flatMap((piece) => piece.files.map(({ path }) => path)));
    for (const folder of silent) read2.refused.push(...refusalsOf(folder, used));
    for (const { refused } of folders) read2.refused.push(...refused);
    return { ...read2, notes: [] };
  }
};
function recognise(sample) {
  if (!startsWithRecord(sample.head)) {
    const named = /tfevents/.test(sample.path.slice(sample.path.lastIndexOf("/") + 1));
    return named && sample.text === void 0 ? { score: 0.4, because: { code: "layout", path: sample.path } } : void 0;
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
    const known = folders.get(folder);
    if (known === void 0) folders.set(folder, [file]);
    else known.push(file);
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
  const read2 = [];
  let wanted = 0;
  const decoder = new EventDecoder({
    open(name2) {
      wanted++;
      if (builders.size >= limits.series) return void 0;
      const builder = new SeriesBuilder({ axis: "step", maxPoints: limits.points });
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
    read2.push(file);
  }
  const path = files[0]?.path ?? folder;
  if (wanted > limits.series)
    refused.push({ path, because: { code: "too-large", limit: "series", value: wanted, allowed: limits.series } });
  return { folder, tags: [...builders.keys()], builders, others, notes, refused, files: read2 };
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
    const cut = notes.find((note) => "path" in note && note.path === path);
    if (cut?.code === "damaged")
      return { path, because: { code: "malformed", format: "tfevents", detail: `byte ${cut.atByte}` } };
    return { path, because: { code: "no-series", saw: others.slice(0, 10) } };
  });
}

// src/history/binary/formats.ts
var binaryFormats = [tfevents];

// src/history/axis.ts
var STEP_NAMES = `step global_step _step trainer/global_step iteration iterations iter it current_steps num_updates total/steps
  time/total_timesteps total_timesteps timesteps_total training_iteration n_iter update updates batch round rounds num_steps steps
  global step|global steps|train_step|train/global_step|training step|num_env_steps|timesteps|env_steps`;
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
function names(text2) {
  return text2.split("|").flatMap((part2, i2) => i2 === 0 ? part2.trim().split(/\s+/) : [part2.trim()]);
}
function axisOf2(name2) {
  const lower = name2.trim().toLowerCase();
  return AXES.find(([, list2]) => list2.includes(lower))?.[0];
}
function chooseAxis(header, columns) {
  const found2 = (axis) => candidates(header, axis).find((column) => counts(columns[column] ?? []));
  const epoch = found2("epoch");
  const step = found2("step");
  if (step !== void 0 && epoch !== void 0) {
    const [steps, epochs] = [columns[step] ?? [], columns[epoch] ?? []];
    if (startsAgain(steps, epochs)) return { axis: "step", epoch };
    if (filled(steps) < filled(epochs) / 2) return { axis: "epoch", column: epoch };
    return { axis: "step", column: step, epoch };
  }
  if (step !== void 0) return { axis: "step", column: step };
  if (epoch !== void 0) return { axis: "epoch", column: epoch };
  for (const axis of ["samples", "tokens", "time"]) {
    const column = found2(axis);
    if (column !== void 0) return { axis, column };
  }
  return { axis: "epoch" };
}
function candidates(header, axis) {
  const list2 = AXES.find(([one]) => one === axis)?.[1] ?? [];
  const found2 = header.map((name2, column) => ({ rank: list2.indexOf(name2.trim().toLowerCase()), column }));
  return found2.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}
function filled(column) {
  return column.filter((value5) => value5 !== void 0).length;
}
function counts(column) {
  const values = column.filter((value5) => value5 !== void 0);
  if (values.length === 0) return false;
  if (values.length === 1) return Number.isFinite(values[0]);
  let grows = 0;
  let falls = 0;
  for (let i2 = 1; i2 < values.length; i2++) {
    const change = (values[i2] ?? 0) - (values[i2 - 1] ?? 0);
    if (change > 0) grows++;
    else if (change < 0 || Number.isNaN(change)) falls++;
  }
  return grows > 0 && falls <= Math.max(1, grows * 0.7);
}
function startsAgain(steps, epochs) {
  let resets = 0;
  let turns = 0;
  let last;
  steps.forEach((step, i2) => {
    const epoch = epochs[i2];
    if (step === void 0 || epoch === void 0) return;
    if (last !== void 0 && epoch > last.epoch) {
      turns++;
      if (step < last.step) resets++;
    }
    last = { step, epoch };
  });
  return turns > 0 && resets > turns / 2;
}

// src/history/collect.ts
var Collector = class {
  #axis;
  #maxPoints;
  #maxSeries;
  #builders = /* @__PURE__ */ new Map();
  /** Names that came after the limit of series was met. */
  omitted = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#axis = options.axis;
    this.#maxPoints = options.maxPoints;
    this.#maxSeries = options.maxSeries;
  }
  /** The builder of a name's series; undefined when there are too many. */
  builder(name2, axis = this.#axis) {
    const known = this.#builders.get(name2);
    if (known !== void 0) return known;
    if (this.#builders.size >= this.#maxSeries) {
      if (this.omitted.size < 100) this.omitted.add(name2);
      return void 0;
    }
    const made = new SeriesBuilder({ axis, maxPoints: this.#maxPoints, samePosition: axis === "epoch" ? "last" : "keep" });
    this.#builders.set(name2, made);
    this.#axes.set(name2, axis);
    return made;
  }
  #axes = /* @__PURE__ */ new Map();
  /** The log says that it begins again: see {@link SeriesBuilder.breakHere}. */
  breakHere() {
    for (const builder of this.#builders.values()) builder.breakHere();
  }
  finish(path, profile, empty = []) {
    const built = /* @__PURE__ */ new Map();
    for (const [name2, builder] of this.#builders) built.set(name2, builder.finish());
    const namings = nameSeries([...built.keys(), ...empty], profile);
    const series = [];
    const notes = [];
    for (const [name2, { x: x2, y, epochs, buckets, points, duplicates }] of built) {
      const naming2 = namings.get(name2);
      if (naming2 === void 0) continue;
      const axis = this.#axes.get(name2) ?? this.#axis;
      series.push({
        name: name2,
        ...naming2,
        axis,
        x: x2,
        y,
        ...epochs === void 0 ? {} : { epochs },
        ...buckets === void 0 ? {} : { buckets }
      });
      if (buckets !== void 0) notes.push({ code: "thinned", path, series: name2, points, kept: y.length });
      if (duplicates > 0 && naming2.role !== "other") notes.push({ code: "duplicate-steps", path, series: name2, count: duplicates });
    }
    if (this.omitted.size > 0) notes.push({ code: "unused-columns", path, columns: [...this.omitted].slice(0, 20) });
    const judged2 = [...built].filter(([name2]) => namings.get(name2)?.role !== "other").map(([, one]) => one);
    const breaks = commonBreaks(judged2);
    if (breaks.length > 0) notes.push({ code: "restarted", path, segments: breaks.length + 1 });
    return { series, breaks, notes, tangled: judged2.some(isTangled) };
  }
};
function isTangled({ tangled, breaks, points }) {
  return tangled || breaks.length > 4 && breaks.length > points / 6;
}

// src/history/cell.ts
var MISSING = /* @__PURE__ */ new Set(["", "na", "n/a", "#n/a", "<na>", "none", "null", "nil", "nat", "-", "--", "---", "?", "undefined", "."]);
var NOT_A_NUMBER = /^[-+]?(?:nan|1\.#(?:qnan|snan|ind|nan)|nan\((?:ind|snan)?\)|nanq|#num!|#div\/0!)$/;
var INFINITY = /^([-+]?)(?:inf|infinity|1\.#inf|∞)$/;
var NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
var DECIMAL_COMMA = /^[-+]?(?:\d+,\d*|,\d+|\d{1,3}(?:\.\d{3})+,\d+)(?:e[-+]?\d+)?$/i;
var THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
var WRAPPED = /^(?:(?:np|numpy|torch|jnp|tf)\.)?(?:tensor|array|float\d*|int\d*|float_|double)?[([]+([-+\w.]+)[^)\]]*[)\]]+$/i;
var CLOCK = /^(?:(\d+) days?,? )?(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d(?:\.\d+)?)$/;
var UNIT = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s?(%|ms|s|sec|m|h|k|x|it\/s|s\/it|gb|mb|g)$/i;
var LONGEST = 200;
function parseCell(raw, decimalComma = false) {
  if (raw.length > LONGEST) return "text";
  const text2 = raw.trim();
  if (NUMBER.test(text2)) return Number(text2);
  const lower = text2.toLowerCase();
  if (MISSING.has(lower)) return "missing";
  if (NOT_A_NUMBER.test(lower)) return Number.NaN;
  const infinite = INFINITY.exec(lower);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  if (decimalComma && DECIMAL_COMMA.test(text2)) return Number(text2.replaceAll(".", "").replace(",", "."));
  if (!decimalComma && THOUSANDS.test(text2)) return Number(text2.replaceAll(",", ""));
  return dressedNumber(text2, decimalComma);
}
function dressedNumber(text2, decimalComma) {
  const unit = UNIT.exec(text2);
  if (unit?.[1] !== void 0) return Number(unit[1]);
  const clock = CLOCK.exec(text2);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock;
    return Number(days ?? 0) * 86400 + Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const wrapped = WRAPPED.exec(text2);
  if (wrapped?.[1] !== void 0) return parseCell(wrapped[1], decimalComma);
  const quoted = /^(["'])(.*)\1$/.exec(text2);
  return quoted?.[2] === void 0 ? "text" : parseCell(quoted[2], decimalComma);
}

// src/history/json/parse.ts
function parseJson(text2, maxDepth) {
  const found2 = strictJson(text2);
  return found2 === void 0 ? new LooseParser(text2, maxDepth).parse() : { value: found2, dialect: "json" };
}
function strictJson(text2) {
  try {
    return JSON.parse(text2);
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
  #at = 0;
  #python = false;
  #depth = 0;
  constructor(text2, maxDepth) {
    this.#text = text2;
    this.#maxDepth = maxDepth;
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
      const detail = error instanceof Error ? error.message : String(error);
      const line3 = this.#text.slice(0, this.#at).split("\n").length;
      stopped = { line: line3, detail, atEnd: this.#at >= this.#text.trimEnd().length };
    }
    const dialect = this.#python ? "python" : "json";
    return { value: root[0] ?? null, dialect, ...stopped === void 0 ? {} : { stopped } };
  }
  /** Reads a value and hands it over before its inside is read, so that a document cut off keeps what it has. */
  #value(take) {
    this.#space();
    const char = this.#text[this.#at] ?? "";
    if (char === "{") this.#object(take);
    else if (char === "[" || char === "(") this.#array(take, CLOSERS[char] ?? "]");
    else if (char === '"' || char === "'") take(this.#string(char));
    else this.#scalar(take);
  }
  #object(take) {
    const object = {};
    take(object);
    this.#enter();
    for (; ; ) {
      if (this.#closes("}")) return;
      this.#space();
      const quote2 = this.#text[this.#at] ?? "";
      const key = quote2 === '"' || quote2 === "'" ? this.#string(quote2) : this.#bareKey();
      this.#space();
      if (this.#text[this.#at] !== ":") throw new Stop(`no colon after "${key.slice(0, 40)}"`);
      this.#at++;
      this.#value((value5) => Object.defineProperty(object, key, { value: value5, enumerable: true, writable: true, configurable: true }));
      this.#separator("}");
    }
  }
  #array(take, closer) {
    const array = [];
    take(array);
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
    const number3 = this.#match(NUMBER2);
    if (number3 !== void 0) return number3;
    const word2 = this.#match(WORD);
    if (word2 === void 0) throw new Stop(this.#at >= this.#text.length ? "the text ends inside" : "a key was expected");
    return word2;
  }
  #string(quote2) {
    if (quote2 === "'") this.#python = true;
    let text2 = "";
    let from = this.#at + 1;
    for (let i2 = from; i2 < this.#text.length; i2++) {
      const char = this.#text[i2];
      if (char === quote2) {
        this.#at = i2 + 1;
        return text2 + this.#text.slice(from, i2);
      }
      if (char === "\\") {
        const { value: value5, length } = unescaped(this.#text, i2 + 1);
        text2 += this.#text.slice(from, i2) + value5;
        i2 += length;
        from = i2 + 1;
      }
    }
    this.#at = this.#text.length;
    throw new Stop("the text ends inside a string");
  }
  #scalar(take) {
    const start = this.#at;
    const number3 = this.#match(NUMBER2);
    if (number3 !== void 0 && !/[\w.]/.test(this.#text[this.#at] ?? "")) {
      if (this.#at >= this.#text.length && this.#depth > 0) throw new Stop("the text ends inside a number");
      take(Number(number3));
      return;
    }
    this.#at = start;
    const word2 = this.#match(WORD);
    if (word2 === void 0)
      throw new Stop(this.#at >= this.#text.length ? "the text ends inside" : `unexpected ${JSON.stringify(this.#text[this.#at])}`);
    this.#word(word2, take);
  }
  #word(word2, take) {
    const bare = word2.replace(/^[-+]/, "");
    if (Object.hasOwn(WORDS, bare)) {
      if (PYTHON_WORDS.has(bare)) this.#python = true;
      const value5 = WORDS[bare] ?? null;
      take(typeof value5 === "number" && word2.startsWith("-") ? -value5 : value5);
      return;
    }
    this.#space();
    if (this.#text[this.#at] !== "(") throw new Stop(`unexpected ${JSON.stringify(word2.slice(0, 40))}`);
    this.#python = true;
    this.#enter();
    if (this.#closes(")")) {
      take(null);
      return;
    }
    this.#value(take);
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
    const found2 = pattern.exec(this.#text);
    if (found2 === null) return void 0;
    this.#at = pattern.lastIndex;
    return found2[0];
  }
  #space() {
    while (this.#at < this.#text.length && (this.#text.charCodeAt(this.#at) <= 32 || this.#text.charCodeAt(this.#at) === 65279))
      this.#at++;
  }
};
var ESCAPES = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
function unescaped(text2, at3) {
  const char = text2[at3] ?? "";
  const digits = char === "u" ? 4 : char === "x" ? 2 : 0;
  const code2 = text2.slice(at3 + 1, at3 + 1 + digits);
  if (digits > 0 && code2.length === digits && /^[\da-f]+$/i.test(code2)) {
    return { value: String.fromCharCode(Number.parseInt(code2, 16)), length: 1 + digits };
  }
  return { value: ESCAPES[char] ?? char, length: 1 };
}

// src/history/rows.ts
var MAX_DEPTH = 6;
function flatten(object, ignore) {
  const row2 = /* @__PURE__ */ new Map();
  fill2(row2, object, "", 0, ignore);
  return row2;
}
function fill2(row2, object, prefix, depth, ignore) {
  for (const [key, value5] of Object.entries(object)) {
    const name2 = prefix === "" ? key : `${prefix}.${key}`;
    if (ignore?.test(name2)) continue;
    if (isObject(value5)) {
      if (depth < MAX_DEPTH) fill2(row2, value5, name2, depth + 1, ignore);
      continue;
    }
    const number3 = numberOf(value5);
    if (number3 !== void 0) row2.set(name2, number3);
  }
}
function numberOf(value5) {
  if (typeof value5 === "number") return value5;
  if (typeof value5 !== "string" || value5.length > 40 || !/^\s*[-+]?(?:[\d.]|nan|inf)/i.test(value5) || /[:%]/.test(value5))
    return void 0;
  const cell = parseCell(value5);
  return typeof cell === "number" ? cell : void 0;
}
var RowReader = class {
  #path;
  #profile;
  #context;
  #choice;
  #keys;
  #lanes = /* @__PURE__ */ new Map();
  #planned;
  #dropped = 0;
  #firstDropped = 0;
  #last;
  /** `sample`: some of the rows, from which the axis is chosen. */
  constructor(path, profile, context, sample) {
    this.#path = path;
    this.#profile = profile;
    this.#context = context;
    const rows = sample.map((object) => this.#prepared(object)).filter((row2) => row2 !== void 0);
    this.#keys = [...new Set(rows.flatMap((row2) => [...row2.keys()]))];
    this.#choice = this.#chooseAxis(rows);
  }
  #prepared(object) {
    const row2 = flatten(object, this.#profile.ignore);
    return this.#profile.prepare === void 0 ? row2 : this.#profile.prepare(row2, object);
  }
  #chooseAxis(rows) {
    const keys = this.#keys;
    const { x: x2, rowAxis } = this.#profile;
    if (x2 !== void 0 && keys.includes(x2.key)) {
      const epoch = keys.indexOf("epoch");
      return { axis: x2.axis, column: keys.indexOf(x2.key), ...epoch >= 0 && x2.key !== "epoch" ? { epoch } : {} };
    }
    const columns = keys.map((key) => axisOf2(key) === void 0 ? [] : rows.map((row2) => row2.get(key)));
    const choice = chooseAxis(keys, columns);
    return choice.column === void 0 && choice.epoch === void 0 ? { axis: rowAxis ?? "epoch" } : choice;
  }
  /** `line`: for the note, should the row have no place on the axis. */
  take(object, line3) {
    const row2 = this.#prepared(object);
    if (row2 === void 0 || row2.size === 0) return;
    this.#planned = this.#profile.planned?.(row2) ?? this.#planned;
    const lane = this.#laneOf(object);
    if (lane === void 0) return;
    const { axis, x: x2 } = this.#position(row2, lane);
    if (Number.isNaN(x2)) {
      this.#dropped++;
      this.#firstDropped ||= line3;
      return;
    }
    this.#last = row2;
    const epochKey = this.#choice.epoch === void 0 ? void 0 : this.#keys[this.#choice.epoch];
    const epoch = epochKey === void 0 ? void 0 : row2.get(epochKey);
    for (const [name2, y] of row2) {
      if (!this.#isCounter(name2)) lane.collector.builder(name2, axis)?.push(x2, y, epoch);
    }
  }
  /** The last row that was read. */
  get last() {
    return this.#last;
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
    const axis = axisOf2(name2);
    return axis === "step" || axis === "epoch";
  }
  #laneOf(object) {
    const name2 = this.#profile.lane?.(object) ?? "";
    const known = this.#lanes.get(name2);
    if (known !== void 0) return known;
    const { limits } = this.#context;
    if (this.#lanes.size >= limits.runs) return void 0;
    const collector = new Collector({ axis: this.#choice.axis, maxPoints: limits.points, maxSeries: limits.series });
    const made = { collector, index: 0 };
    this.#lanes.set(name2, made);
    return made;
  }
  finish(facts = {}) {
    const path = this.#path;
    const pieces = [];
    let refusal2;
    for (const [name2, { collector }] of this.#lanes) {
      const collected = collector.finish(path, this.#profile);
      if (collected.tangled) refusal2 = { code: "untangled", detail: "several logs are written into one another" };
      if (collected.tangled || collected.series.length === 0) continue;
      const { notes = [], ...told } = facts;
      const planned = facts.planned ?? this.#planned;
      pieces.push({
        place: this.#lanes.size > 1 ? `${path}/${name2}` : path,
        precision: "exact",
        series: collected.series,
        breaks: collected.breaks,
        completion: completionOf(planned, collected.series),
        ...planned === void 0 ? {} : { planned },
        ...told,
        files: [{ path, format: this.#profile.name, because: this.#context.because }],
        notes: [...collected.notes, ...notes, ...this.#droppedNotes()]
      });
    }
    if (pieces.length > 0) return { pieces, refused: [], notes: [] };
    refusal2 ??= { code: "no-series", saw: this.#keys.slice(0, 12) };
    return { pieces, refused: [{ path, because: refusal2 }], notes: [] };
  }
  #droppedNotes() {
    if (this.#dropped === 0) return [];
    return [{ code: "rows-dropped", path: this.#path, count: this.#dropped, firstLine: this.#firstDropped }];
  }
};
function completionOf(planned, series) {
  if (planned === void 0) return "unknown";
  const ends = series.filter(({ axis }) => axis === planned.axis).map(({ x: x2 }) => x2.at(-1) ?? 0);
  return Math.max(...ends) >= planned.end ? "complete" : "incomplete";
}
function objectsIn(value5) {
  return isArray(value5) ? value5.filter((one) => isObject(one)) : [];
}

// src/history/json/columns.ts
function numbersIn(value5) {
  if (!isArray(value5) || value5.length === 0) return void 0;
  const numbers2 = value5.map((one) => numberOf(one));
  const wrong = value5.filter((one, i2) => one !== null && numbers2[i2] === void 0);
  return wrong.length === 0 && numbers2.some((one) => one !== void 0) ? numbers2 : void 0;
}
function columnsIn(value5, joint, depth) {
  if (!isObject(value5)) return [];
  const columns = [];
  for (const [key, inside] of Object.entries(value5)) {
    const values = numbersIn(inside);
    if (values !== void 0) columns.push({ name: key, values });
    else if (depth > 1) {
      for (const column of columnsIn(inside, joint, depth - 1)) columns.push({ ...column, name: `${key}${joint}${column.name}` });
    }
  }
  return columns;
}
function readColumns(path, format, columns, options) {
  const { axis, profile, context, facts = {} } = options;
  const { limits } = context;
  const collector = new Collector({ axis, maxPoints: limits.points, maxSeries: limits.series });
  for (const { name: name2, values, x: x2 } of columns) {
    const builder = collector.builder(name2);
    values.forEach((y, i2) => {
      if (y !== void 0) builder?.push(x2 === void 0 ? i2 : x2[i2] ?? Number.NaN, y);
    });
  }
  const collected = collector.finish(path, profile);
  if (collected.series.length === 0) {
    return {
      pieces: [],
      refused: [{ path, because: { code: "no-series", saw: columns.map(({ name: name2 }) => name2).slice(0, 12) } }],
      notes: []
    };
  }
  const { notes = [], ...told } = facts;
  const piece = {
    place: path,
    precision: "exact",
    series: collected.series,
    breaks: collected.breaks,
    completion: completionOf(facts.planned, collected.series),
    ...told,
    files: [{ path, format, because: context.because }],
    notes: [...collected.notes, ...notes]
  };
  return { pieces: [piece], refused: [], notes: [] };
}

// src/history/json/dict-of-lists.ts
var WRAPPERS = /^(?:(?:training_|train_)?(?:history|logs?|metrics|results?|curves|stats|statistics|data)\.)+/i;
var dictOfLists = {
  name: "json-dict-of-lists",
  score: 0.6,
  recognise(value5) {
    const names2 = listsOf(value5).map(({ name: name2 }) => name2);
    if (names2.length === 0) return void 0;
    return names2.some((name2) => isLossName(name2)) || names2.filter((name2) => isMetricName(name2)).length > 1 ? names2 : void 0;
  },
  read([document], context) {
    const { path, value: value5 } = document ?? { path: "", value: null };
    const columns = listsOf(value5);
    const counter = columns.find(({ name: name2, values }) => axisOf2(lastPart(name2)) !== void 0 && isGrowing(values));
    const axis = counter === void 0 ? "epoch" : axisOf2(lastPart(counter.name)) ?? "epoch";
    const kept = columns.filter(({ name: name2 }) => axisOf2(lastPart(name2)) !== "epoch" && axisOf2(lastPart(name2)) !== "step");
    const x2 = counter?.values.map((one) => one ?? Number.NaN);
    const placed2 = kept.map((column) => x2 !== void 0 && x2.length === column.values.length ? { ...column, x: x2 } : column);
    const profile = columns.length === 1 ? { bareRole: "train" } : {};
    return readColumns(path, "json-dict-of-lists", placed2, { axis, profile, context });
  }
};
function listsOf(value5) {
  const columns = columnsIn(value5, ".", 3);
  const shortened2 = columns.map((column) => ({ ...column, name: column.name.replace(WRAPPERS, "") }));
  const unique = new Set(shortened2.map(({ name: name2 }) => name2)).size === columns.length;
  return unique ? shortened2 : columns;
}
function lastPart(name2) {
  return name2.split(".").at(-1) ?? name2;
}
function isGrowing(values) {
  return values.every((value5, i2) => value5 !== void 0 && (i2 === 0 || value5 >= (values[i2 - 1] ?? 0)));
}

// src/history/reader.ts
function refusedFiles(files, because) {
  return { pieces: [], refused: files.map(({ path }) => ({ path, because })), notes: [] };
}

// src/history/sample.ts
var HEAD_BYTES = 256 * 1024;
var TAIL_BYTES = 64 * 1024;
async function takeSample(file) {
  const { size } = file.content;
  const head = await bytesOf(file.content, 0, HEAD_BYTES);
  const whole = size <= head.length;
  const tail = whole ? head.subarray(Math.max(0, head.length - TAIL_BYTES)) : await bytesOf(file.content, size - TAIL_BYTES, size);
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
function decode(bytes2, encoding = "utf-8") {
  return new TextDecoder(encoding).decode(bytes2);
}
async function* utf8Of(content) {
  let decoder;
  let first = true;
  const encoder2 = new TextEncoder();
  for await (const chunk of content.stream()) {
    let bytes2 = chunk;
    if (first) {
      first = false;
      const encoding = encodingOf(bytes2);
      if (encoding !== "utf-8") decoder = new TextDecoder(encoding);
      else if (bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191) bytes2 = bytes2.subarray(3);
    }
    if (decoder !== void 0) bytes2 = encoder2.encode(decoder.decode(bytes2, { stream: true }));
    if (bytes2.length > 0) yield bytes2;
  }
}
async function textOf(content) {
  const bytes2 = await bytesOf(content, 0, content.size);
  return decode(withoutNulTail(bytes2), encodingOf(bytes2));
}
function withoutNulTail(bytes2) {
  if (encodingOf(bytes2) !== "utf-8") return bytes2;
  let end = bytes2.length;
  while (end > 0 && bytes2[end - 1] === 0) end--;
  return bytes2.subarray(0, end);
}
function isBinary(head, encoding) {
  if (encoding !== "utf-8") return false;
  const text2 = withoutNulTail(head);
  if (text2.length === 0) return head.length > 0;
  let controls = 0;
  for (const byte of text2) {
    if (byte === 0) return true;
    if (byte < 7 || byte > 13 && byte < 32 && byte !== 27) controls++;
  }
  return controls > text2.length / 50;
}

// src/history/json/document.ts
var HEAD_DEPTH = 64;
function documentOf(sample) {
  return sample.remember("document", () => {
    const text2 = sample.text ?? "";
    if (!/^\s*[[{(]/.test(text2.slice(0, 4096))) return void 0;
    const parsed = parseJson(text2, HEAD_DEPTH);
    return parsed.stopped !== void 0 && /^more text/.test(parsed.stopped.detail) ? void 0 : parsed;
  });
}
function documentFormat(format) {
  return {
    name: format.name,
    recognise: (sample) => recognise2(sample, format),
    ...format.groupOf === void 0 ? {} : { groupOf: format.groupOf },
    read: (files, context) => readDocuments(files, format, context)
  };
}
function recognise2(sample, format) {
  const parsed = documentOf(sample);
  if (parsed === void 0) return void 0;
  const keys = format.recognise(parsed.value, sample.path, parsed.dialect);
  if (keys === void 0) return void 0;
  const score2 = format.score ?? 0.9;
  if (format.refuse !== void 0) return { score: score2, refuse: format.refuse(parsed.value) };
  return { score: score2, because: { code: "keys", keys: keys.slice(0, 12) } };
}
async function readDocuments(files, format, context) {
  const documents2 = [];
  const refused = [];
  const notes = /* @__PURE__ */ new Map();
  for (const file of files) {
    const loaded = await load(file, format.name, context.limits);
    if ("pieces" in loaded) refused.push(loaded);
    else documents2.push({ path: file.path, value: loaded.value });
    if ("stopped" in loaded && loaded.stopped !== void 0)
      notes.set(file.path, { code: "cut-off", path: file.path, line: loaded.stopped.line });
  }
  const read2 = documents2.length === 0 ? refusedFiles([], { code: "empty" }) : format.read(documents2, context);
  const pieces = read2.pieces.map((piece) => {
    const own = piece.files.map(({ path }) => notes.get(path)).filter((note) => note !== void 0);
    return own.length === 0 ? piece : { ...piece, notes: [...piece.notes, ...own] };
  });
  const cut = read2.refused.map((refusal2) => {
    const note = notes.get(refusal2.path);
    if (note?.code !== "cut-off") return refusal2;
    const line3 = note.line === void 0 ? {} : { line: note.line };
    return {
      path: refusal2.path,
      because: { code: "truncated", format: format.name, ...line3, detail: "nothing could be read before it ends" }
    };
  });
  return { pieces, refused: [...cut, ...refused.flatMap((one) => one.refused)], notes: read2.notes };
}
async function load(file, format, limits) {
  const { size } = file.content;
  if (size > limits.documentBytes) {
    return refusedFiles([file], { code: "too-large", limit: "documentBytes", value: size, allowed: limits.documentBytes });
  }
  const parsed = parseJson(await textOf(file.content), limits.depth);
  if (typeof parsed.value === "object" && parsed.value !== null) return parsed;
  const line3 = parsed.stopped === void 0 ? {} : { line: parsed.stopped.line };
  return refusedFiles([file], {
    code: "malformed",
    format,
    ...line3,
    detail: parsed.stopped?.detail ?? "neither an object nor a list"
  });
}

// src/history/json/hf-trainer-state.ts
function trainerNaming(names2) {
  const evaluated = names2.filter((name2) => name2.startsWith("eval_") && !TIMINGS.test(name2)).map((name2) => name2.slice(5));
  const sets = setsOf(evaluated);
  const columns = [[TIMINGS, null]];
  for (const set of sets) {
    const pattern = new RegExp(`^eval_${escaped(set)}_`);
    columns.push([
      new RegExp(`${pattern.source}loss$`),
      { role: "validation", metric: "loss", direction: "min", component: false, subset: set }
    ]);
    columns.push([pattern, { role: "validation", subset: set }]);
  }
  columns.push([/^(?:loss|eval_loss)$/, { component: false }]);
  return { columns, trainAggregation: "window-mean" };
}
var TIMINGS = /(?:_runtime|_per_second|_steps_per_sec|total_flos|_samples|_flos|_mem_|_memory)/;
function setsOf(evaluated) {
  if (evaluated.includes("loss")) return [];
  return evaluated.filter((name2) => name2.endsWith("_loss")).map((name2) => name2.slice(0, -5));
}
function escaped(text2) {
  return text2.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
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
    const rows = objects.map((object) => flatten(object)).filter((row2) => !isSummary(row2));
    const profile = {
      name: "hf-trainer-state",
      recognise: () => void 0,
      ...trainerNaming([...new Set(rows.flatMap((row2) => [...row2.keys()]))]),
      x: { key: "step", axis: "step" },
      prepare: (row2) => isSummary(row2) ? void 0 : row2
    };
    const reader = new RowReader(path, profile, context, objects);
    for (const [i2, object] of objects.entries()) reader.take(object, i2 + 1);
    return reader.finish(factsOf(path, value5, rows));
  }
};
function factsOf(path, state, rows) {
  const max3 = numberAt(state, "max_steps");
  const reached = numberAt(state, "global_step") ?? rows.at(-1)?.get("step") ?? 0;
  const checkpoint = checkpointOf(state);
  const facts = { ...checkpoint === void 0 ? {} : { checkpoint }, notes: filteredNotes(path, rows) };
  if (max3 === void 0 || max3 <= 0) return facts;
  const planned = { axis: "step", end: max3 };
  if (reached >= max3) return { ...facts, planned, completion: "complete", ending: "planned" };
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
  const at3 = numberAt(state, "best_global_step");
  return { keeps: "best", ...at3 === void 0 ? {} : { at: at3 } };
}
function filteredNotes(path, rows) {
  const hidden = rows.some((row2) => row2.get("loss") === 0 && row2.has("grad_norm") && !Number.isFinite(row2.get("grad_norm")));
  return hidden ? [{ code: "nan-filtered", path, writer: "Hugging Face Trainer" }] : [];
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
  if (!names2.includes("loss") || names2.some((name2) => /^(?:train|epoch|step)/.test(name2))) return void 0;
  const twins = names2.filter((name2) => names2.includes(`val_${name2}`));
  return twins.length > 0 || names2.every((name2) => /^[a-z_\d]+$/i.test(name2)) ? names2 : void 0;
}
function placed(columns) {
  const longest = Math.max(...columns.map(({ values }) => values.length));
  return columns.map((column) => {
    const { length } = column.values;
    if (!column.name.startsWith("val_") || length === longest) return column;
    const every = Math.floor(longest / length);
    if (Math.floor(longest / every) !== length) return column;
    return { ...column, x: column.values.map((_, i2) => (i2 + 1) * every - 1) };
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
    const profile = isKerasHistory(asLists(columns)) === void 0 ? {} : KERAS;
    const epochs = columns.find(({ name: name2 }) => /^epochs?$/i.test(name2));
    const kept = columns.filter((column) => column !== epochs);
    const x2 = epochs?.values.map((one) => one ?? Number.NaN);
    const used = kept.map((column) => x2 === void 0 ? column : { ...column, x: x2 });
    return readColumns(path, "pandas-history-json", used, { axis: "epoch", profile, context });
  }
};
function asLists(columns) {
  return Object.fromEntries(columns.map(({ name: name2, values }) => [name2, values.map((one) => one ?? null)]));
}
function indexedColumns(value5) {
  if (!isObject(value5)) return [];
  const columns = [];
  for (const [name2, inside] of Object.entries(value5)) {
    if (!isObject(inside)) continue;
    const entries = Object.entries(inside);
    const x2 = entries.map(([key]) => Number(key));
    const fits = entries.length > 0 && x2.every((one, i2) => Number.isInteger(one) && (i2 === 0 || one > (x2[i2 - 1] ?? 0)));
    const values = entries.map(([, one]) => typeof one === "number" ? one : void 0);
    if (fits && values.some((one) => one !== void 0)) columns.push({ name: name2, values, x: x2 });
  }
  return columns;
}

// src/history/json/records.ts
var jsonRecords = {
  name: "json-records",
  score: 0.6,
  recognise(value5) {
    const keys = keysOf(recordsIn(value5));
    return keys.some((key) => isLossName(key)) || keys.some((key) => axisOf2(key) !== void 0) && keys.some((key) => isMetricName(key)) ? keys : void 0;
  },
  read: ([document], context) => readRecords2(document?.path ?? "", recordsIn(document?.value ?? null), GENERIC, context)
};
var GENERIC = { name: "json-records", recognise: () => void 0 };
var skorch = {
  name: "skorch-json",
  recognise(value5) {
    const [first] = objectsIn(value5);
    return isArray(field(first, "batches")) && field(first, "epoch") !== void 0 ? Object.keys(first ?? {}) : void 0;
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
function readRecords2(path, objects, profile, context) {
  const reader = new RowReader(path, profile, context, objects.slice(0, 400));
  for (const [i2, object] of objects.entries()) reader.take(object, i2 + 1);
  return reader.finish();
}
function recordsIn(value5) {
  const direct = objectsIn(value5);
  if (direct.length > 0 || !isObject(value5)) return direct;
  for (const [key, inside] of Object.entries(value5)) {
    const records = objectsIn(inside);
    if (records.length > 1 && /^(?:.*history|.*logs?|epochs?|data|metrics|results|records|train.*|steps|plots?)$/i.test(key))
      return records;
  }
  return [];
}
function keysOf(objects) {
  return [...new Set(objects.slice(0, 50).flatMap((object) => [...flatten(object).keys()]))];
}

// src/history/json/summary.ts
var summary = {
  name: "summary-json",
  score: 0.35,
  recognise(value5) {
    if (!isObject(value5) || columnsIn(value5, ".", 4).some(({ values }) => values.length > 1)) return void 0;
    const names2 = [...flatten(value5).keys()];
    return names2.length > 0 ? names2 : void 0;
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
  refuse: (value5) => ({ code: "no-series", saw: keysOf2(value5) }),
  read: () => ({ pieces: [], refused: [], notes: [] })
};
function keysOf2(value5) {
  if (isObject(value5)) return Object.keys(value5).slice(0, 12);
  const first = isArray(value5) ? value5[0] : void 0;
  return isObject(first) ? Object.keys(first).slice(0, 12) : [];
}

// src/history/json/formats.ts
var documents = [
  hfTrainerState,
  kerasHistory,
  pythonRepr,
  pandasJson,
  skorch,
  learningCurve,
  dictOfLists,
  jsonRecords,
  summary,
  otherDocument
];
var jsonFormats = documents.map((format) => documentFormat(format));

// src/history/jsonl/lines.ts
var SAMPLE_OBJECTS = 400;
var LINE_DEPTH = 32;
function objectsOf(sample) {
  return sample.remember("lines", () => {
    const text2 = sample.text ?? "";
    if (!/^\s*\{/.test(text2.slice(0, 4096))) return void 0;
    const lines = text2.split(/\r*\n/, SAMPLE_OBJECTS + 1);
    const usable = lines.length > SAMPLE_OBJECTS || !sample.whole ? lines.slice(0, -1) : lines;
    const filled2 = usable.filter((line3) => line3.trim() !== "");
    const objects = filled2.map(objectIn).filter((one) => one !== void 0);
    return objects.length > 0 && objects.length >= filled2.length * 0.5 ? objects : void 0;
  });
}
function objectIn(line3) {
  const trimmed = line3.trim();
  if (!trimmed.startsWith("{")) return void 0;
  const strict = strictJson(trimmed);
  if (strict !== void 0) return isObject(strict) ? strict : void 0;
  const loose = parseJson(trimmed, LINE_DEPTH);
  return loose.stopped === void 0 && isObject(loose.value) ? loose.value : void 0;
}
function linesFormat(profile) {
  return {
    name: profile.name,
    recognise: (sample) => recognise3(sample, profile),
    read: async ([file], context) => file === void 0 ? refusedFiles([], { code: "empty" }) : readLines(file, profile, context)
  };
}
function recognise3(sample, profile) {
  const objects = objectsOf(sample);
  if (objects === void 0) return void 0;
  if (objects.length === 1 && sample.whole) return void 0;
  const keys = profile.recognise(objects, sample.path);
  return keys === void 0 ? void 0 : { score: profile.score ?? 0.9, because: { code: "keys", keys: keys.slice(0, 12) } };
}
async function readLines(file, profile, context) {
  const sample = objectsOf(await takeSample(file));
  if (sample === void 0)
    return refusedFiles([file], { code: "malformed", format: profile.name, line: 1, detail: "no object on the first line" });
  const reader = new RowReader(file.path, profile, context, sample);
  const dropped = { count: 0, firstLine: 0 };
  let unended;
  for await (const { text: text2, line: line3, ended } of linesOf(file, context.limits.lineBytes)) {
    if (text2?.trim() === "") continue;
    const object = text2 === void 0 ? void 0 : objectIn(text2);
    if (object !== void 0) reader.take(object, line3);
    else if (!ended) unended = line3;
    else {
      dropped.count++;
      dropped.firstLine ||= line3;
    }
  }
  const notes = [];
  if (dropped.count > 0) notes.push({ code: "rows-dropped", path: file.path, ...dropped });
  if (unended !== void 0) notes.push({ code: "cut-off", path: file.path, line: unended });
  return reader.finish({ notes });
}
async function* linesOf(file, maxBytes) {
  let rest = [];
  let length = 0;
  let line3 = 1;
  let overlong = false;
  for await (const chunk of utf8Of(file.content)) {
    let from = 0;
    for (; ; ) {
      const end = chunk.indexOf(10, from);
      const part2 = chunk.subarray(from, end === -1 ? chunk.length : end);
      if (!overlong) {
        rest.push(end === -1 ? part2.slice() : part2);
        length += part2.length;
        overlong = length > maxBytes;
        if (overlong) rest = [];
      }
      if (end === -1) break;
      yield { text: overlong ? void 0 : decode(joined(rest, length)), line: line3, ended: true };
      rest = [];
      length = 0;
      overlong = false;
      line3++;
      from = end + 1;
    }
  }
  if (length > 0) yield { text: overlong ? void 0 : decode(joined(rest, length)).replace(/\0+$/, ""), line: line3, ended: overlong };
}
function joined(parts, length) {
  const [only] = parts;
  if (parts.length === 1 && only !== void 0) return only;
  const whole = new Uint8Array(length);
  let at3 = 0;
  for (const part2 of parts) {
    whole.set(part2, at3);
    at3 += part2.length;
  }
  return whole;
}
function keysOf3(objects) {
  const keys = /* @__PURE__ */ new Set();
  for (const object of objects.slice(0, 100)) addKeys(object, "", keys, 0);
  return [...keys];
}
function addKeys(object, prefix, keys, depth) {
  for (const [key, value5] of Object.entries(object)) {
    const name2 = prefix === "" ? key : `${prefix}.${key}`;
    if (isObject(value5) && depth < 4) addKeys(value5, name2, keys, depth + 1);
    else if (keys.size < 2e3) keys.add(name2);
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
  recognise(objects) {
    const keys = keysOf3(objects);
    const losses = keys.some((key) => isLossName(key));
    const counted = keys.some((key) => axisOf2(key) !== void 0) && keys.some((key) => isMetricName(key));
    return losses || counted ? keys.filter((key) => axisOf2(key) !== void 0 || isLossName(key) || isMetricName(key)) : void 0;
  },
  ignore: /(?:^|\.)(?:config|params|hyperparameters|hparams|args)(?:\.|$)/i
};

// src/history/jsonl/language.ts
var spacy = {
  name: "spacy-jsonl",
  recognise: (objects) => haveAll(objects, "losses", "scores", "score"),
  x: { key: "step", axis: "step" },
  columns: [
    [/^losses\./, { role: "train", metric: "loss", direction: "min" }],
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
  trainAggregation: "window-mean",
  prepare: (row2) => row2.has("train_runtime") ? void 0 : row2,
  columns: [
    [/(?:_runtime|_per_second|total_flos|_samples)/, null],
    [/^(?:eval_)?loss$/, { component: false }]
  ]
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
    const x2 = row2.get("step");
    return x2 === void 0 || row2.has("iter") || row2.has("epoch") ? void 0 : { axis: "epoch", x: x2 };
  }
};
var detr = {
  name: "detr-log",
  score: 0.88,
  recognise(objects) {
    const named = anyHas(objects, "n_parameters") || keysOf3(objects).some((key) => key.startsWith("test_"));
    return named ? haveAll(objects, "epoch", "train_loss") : void 0;
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
var jsonLinesFormats = profiles.map((profile) => linesFormat(profile));

// src/history/run-key.ts
var NAMELESS_KEY = "training";
var GENERIC_STEMS = new Set(
  `metrics metric metrics_epoch training train training_log training_logs train_log train_logs trainer_log trainer_logs log logs history
  training_history train_history model_history history_dict results result all_results eval_results train_results progress trainer_state
  summary scalars evals_result evals_results eval_result catboost_training learn_error test_error stdout stderr output console run
  loss losses loss_history loss_log losses_log metrics_log metric_log log_history logging events data training_metrics train_metrics
  training_results val_log valid_log validation_log eval_log test_log val_metrics valid_metrics validation_metrics eval_metrics
  test_metrics val_loss valid_loss train_loss training_loss validation_loss test_loss eval training_stats training_statistics stats curves learning_curve learning_curves mlflow mlruns wandb
  eval_measurements measurements training_data monitor history_log epoch_log epochs report`.split(/\s+/)
);
var GENERIC_FOLDERS = new Set(
  `. .. lightning_logs tb_logs logs log runs run output outputs out results result checkpoints checkpoint ckpt ckpts artifacts artifact
  models model weights wandb files mlruns mlartifacts catboost_info dvclive plots metrics static tensorboard tb tfevents vis_data
  work_dirs work_dir multirun saved saves history histories loss-history ray_results tmp data experiments trainer_output csv_logs
  detect segment classify pose obb`.split(/\s+/)
);
var SPLIT_FOLDERS = new Set("train training validation val valid eval evaluation test learn".split(" "));
var DATE = String.raw`(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d`;
var CLOCK2 = String.raw`[0-2]\d[-_.:h]?[0-5]\d(?:[-_.:m]?[0-5]\d)?s?(?:[.,]\d+)?`;
var VOLATILE = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /(?<![a-z\d])(?:[0-9a-f]{32}|[0-9a-f]{40})(?![a-z\d])/gi,
  /^(?:offline-)?run-\d{8}_\d{6}-[a-z\d]{6,12}$/gi,
  new RegExp(String.raw`(?<!\d)${DATE}(?:[-_.T ]+${CLOCK2})?(?!\d)`, "g"),
  /(?<![a-z\d])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d{1,2}_\d{2}-\d{2}-\d{2}(?:_[\w.-]+)?/gi,
  /(?<![\d.])1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?(?!\d)/g,
  /(?<![a-z])(?:epoch|checkpoint|ckpt|step|global_step|iter)[-_=]?\d+(?:[-_].*)?$/gi,
  /(?<![a-z])(?:pid|job|slurm|host|node|rank)[-_]?\d+/gi
];
var CLOCK_ALONE = new RegExp(`^${CLOCK2}$`);
var VERSION_STEM = /^version_\d+$/i;
var RAY_TRIAL = /^.+_([0-9a-f]{5,8})_(\d{5})(?:_\d+)?(?:_.*)?$/;
var COUNTED = /^(?:train|exp|predict|val)\d*$/i;
var REPLICATE = /^(?:(?:random[-_]?)?seed|fold|version|cv|rep|replicate|repeat|split|trial|restart)[-_=]?v?\d+$/i;
var REPLICATE_SUFFIX = /[-_.]((?:seed|fold|version|rep|cv)[-_=]?\d+)(?=$|[-_.])/i;
function runName(place5) {
  const parts = place5.split("/").filter((part2) => part2 !== "");
  const kept = [];
  const replicate = [];
  parts.forEach((part2, i2) => {
    const name2 = i2 === parts.length - 1 ? stemOf(part2) : part2;
    if (REPLICATE.test(name2) || VERSION_STEM.test(name2)) {
      replicate.push(name2);
      return;
    }
    const { bare, suffix } = withoutSuffix(name2);
    if (suffix !== void 0) replicate.push(suffix);
    const steady = steadyPart(bare);
    if (steady !== "" && !isGeneric(steady)) kept.push(steady);
  });
  return { key: kept.join("/") || NAMELESS_KEY, replicate: replicate.join("/") };
}
function runFolder(place5) {
  const parts = place5.split("/").filter((part2) => part2 !== "");
  const last = parts.at(-1);
  if (last !== void 0) parts[parts.length - 1] = stemOf(last);
  while (parts.length > 0 && isGeneric(parts.at(-1) ?? "")) parts.pop();
  return parts.join("/");
}
function isGeneric(name2) {
  const lower = name2.toLowerCase();
  return GENERIC_FOLDERS.has(lower) || SPLIT_FOLDERS.has(lower) || GENERIC_STEMS.has(lower) || COUNTED.test(name2);
}
function withoutSuffix(name2) {
  const found2 = REPLICATE_SUFFIX.exec(name2);
  if (found2?.[1] === void 0 || found2.index === 0) return { bare: name2 };
  return { bare: name2.slice(0, found2.index) + name2.slice(found2.index + found2[0].length), suffix: found2[1] };
}
function steadyPart(name2) {
  if (CLOCK_ALONE.test(name2) || /^\d+$/.test(name2) || RAY_TRIAL.test(name2)) return "";
  let steady = name2;
  for (const pattern of VOLATILE) steady = steady.replace(pattern, "");
  steady = steady.replace(/[-_.=+ ]{2,}/g, (run) => run.charAt(0)).replace(/^[-_.=+ ]+|[-_.=+ ]+$/g, "");
  return steady;
}
function stemOf(name2) {
  if (/tfevents/.test(name2)) return "events";
  if (/\.wandb$/.test(name2)) return "run";
  return name2.replace(/(?:\.(?:csv|tsv|txt|log|json|jsonl|ndjson|out|err|md|gz|zst|zip|wandb|db|sqlite|parquet|dat))+$/i, "");
}

// src/history/same-run.ts
var TOLERANCE = { exact: 1e-8, single: 1e-5, rounded: 2e-3 };
var COMPARED = 64;
function relation(a, b) {
  const [fewer, more] = judged(a).length <= judged(b).length ? [a, b] : [b, a];
  const tolerance = Math.max(TOLERANCE[a.precision], TOLERANCE[b.precision]);
  let same2 = 0;
  let differing = 0;
  for (const one of judged(fewer)) {
    const rivals = judged(more).filter((other) => isRival(one, other));
    if (rivals.length === 0) continue;
    if (rivals.some((other) => sameValues(one, other, tolerance))) same2++;
    else differing++;
  }
  if (differing > 0) return "different";
  return same2 > 0 ? "same" : "complementary";
}
function judged({ series }) {
  const measured2 = series.filter(({ role, metric }) => role !== "other" && metric !== "other");
  const losses = measured2.filter(({ metric }) => metric === "loss");
  return losses.length > 0 ? losses : measured2.length > 0 ? measured2 : series;
}
function isRival(a, b) {
  return a.role === b.role && a.metric === b.metric && a.component === b.component && (!a.component || a.name === b.name);
}
function sameValues(a, b, tolerance) {
  const byOrder = a.axis !== b.axis || a.x[0] !== b.x[0];
  if (byOrder && a.y.length !== b.y.length) return false;
  let i2 = 0;
  let j = 0;
  let compared = 0;
  while (i2 < a.y.length && j < b.y.length && compared < COMPARED) {
    const [u, v] = [a.x[i2] ?? 0, b.x[j] ?? 0];
    if (!byOrder && u !== v) {
      if (u < v) i2++;
      else j++;
      continue;
    }
    if (!sameValue(a.y[i2++] ?? 0, b.y[j++] ?? 0, tolerance)) return false;
    compared++;
  }
  return compared > 0;
}
function sameValue(a, b, tolerance) {
  return Object.is(a, b) || a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-3);
}
var RANK = { exact: 0, single: 1, rounded: 2 };
function byPreference(a, b) {
  return RANK[a.precision] - RANK[b.precision] || pointsOf(b) - pointsOf(a) || (a.place < b.place ? -1 : 1);
}
function pointsOf({ series }) {
  return series.reduce((sum3, { y }) => sum3 + y.length, 0);
}

// src/history/runs.ts
function assembleRuns(pieces) {
  const byKey = /* @__PURE__ */ new Map();
  for (const piece of [...pieces].sort((a, b) => naturally(a.place, b.place))) {
    const { key, replicate } = runName(piece.place);
    const member = { piece, folder: runFolder(piece.place), replicate };
    const members = byKey.get(key);
    if (members === void 0) byKey.set(key, [member]);
    else members.push(member);
  }
  const runs = [];
  const notes = [];
  const taken = new Set(byKey.keys());
  for (const [key, members] of byKey) {
    const renamed = [];
    runsOf(members).forEach((replicates, i2) => {
      const name2 = i2 === 0 ? key : freeName(key, replicates, taken);
      if (i2 > 0) renamed.push(name2);
      runs.push(runOf(name2, replicates));
    });
    if (renamed.length > 0) notes.push({ code: "key-collision", key, renamed });
  }
  runs.sort((a, b) => naturally(a.key, b.key));
  return { runs, refused: [], notes };
}
var collator = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });
function naturally(a, b) {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
function runsOf(members) {
  const byReplicate = /* @__PURE__ */ new Map();
  for (const member of members) {
    const known = byReplicate.get(member.replicate);
    if (known === void 0) byReplicate.set(member.replicate, [member]);
    else known.push(member);
  }
  const runs = [];
  for (const sameName of byReplicate.values()) {
    joinFiles(sameName).forEach((member, i2) => {
      const run = runs[i2];
      if (run === void 0) runs.push([member]);
      else run.push(member);
    });
  }
  return runs.map(joinVersions);
}
function joinFiles(members) {
  const joined2 = [];
  for (const member of members) {
    const at3 = joined2.findIndex((other2) => belongTogether(other2, member));
    const other = joined2[at3];
    if (other === void 0) joined2.push(member);
    else joined2[at3] = { ...other, piece: joinPieces(other.piece, member.piece) };
  }
  return joined2;
}
function belongTogether(a, b) {
  const found2 = relation(a.piece, b.piece);
  return found2 === "same" || found2 === "complementary" && a.folder === b.folder;
}
function joinPieces(one, other) {
  const [first, second] = byPreference(one, other) <= 0 ? [one, other] : [other, one];
  const added = second.series.filter((series) => !first.series.some((known) => isSameSeries(known, series)));
  const note = {
    code: "same-run",
    path: second.files[0]?.path ?? second.place,
    used: first.files[0]?.path ?? first.place
  };
  const complementary = relation(first, second) === "complementary";
  return {
    ...second,
    ...first,
    series: [...first.series, ...added],
    breaks: uniqueBreaks([...first.breaks, ...second.breaks]),
    completion: first.completion === "unknown" ? second.completion : first.completion,
    files: complementary || added.length > 0 ? [...first.files, ...second.files] : first.files,
    notes: complementary ? [...first.notes, ...second.notes] : [...first.notes, note]
  };
}
function isSameSeries(a, b) {
  if (a.role !== b.role) return false;
  if (a.name === b.name && a.subset === b.subset) return true;
  const bothJudged = a.metric === b.metric && a.metric !== "other" && a.role !== "other";
  return bothJudged && a.component === b.component && !a.component && (a.subset === void 0 || b.subset === void 0 || a.subset === b.subset);
}
function uniqueBreaks(breaks) {
  const seen2 = /* @__PURE__ */ new Map();
  for (const one of breaks) seen2.set(`${one.kind} ${one.axis} ${one.at} ${one.after}`, one);
  return [...seen2.values()];
}
function joinVersions(members) {
  const joined2 = [];
  for (const member of members) {
    const last = joined2.at(-1);
    const resumed = last !== void 0 && isVersion(last) && isVersion(member) ? resume(last.piece, member.piece) : void 0;
    if (last !== void 0 && resumed !== void 0) joined2[joined2.length - 1] = { ...last, piece: resumed };
    else joined2.push(member);
  }
  return joined2;
}
function isVersion({ replicate }) {
  return /(?:^|\/)version_\d+$/i.test(replicate);
}
function resume(earlier, later) {
  const series = [];
  const breaks = [...earlier.breaks];
  for (const one of earlier.series) {
    const next = later.series.find(({ name: name2, role, axis }) => name2 === one.name && role === one.role && axis === one.axis);
    const [after, at3] = [one.x.at(-1), next?.x[0]];
    if (next === void 0 || after === void 0 || at3 === void 0) {
      series.push(one);
      continue;
    }
    if (at3 <= after || one.buckets !== void 0 || next.buckets !== void 0) return void 0;
    series.push(concatenated(one, next));
    if (breaks.length === earlier.breaks.length) breaks.push({ kind: "resume", axis: one.axis, at: at3, after });
  }
  if (breaks.length === earlier.breaks.length) return void 0;
  series.push(...later.series.filter((one) => !series.some(({ name: name2, role }) => name2 === one.name && role === one.role)));
  return {
    ...earlier,
    ...later,
    place: earlier.place,
    series,
    breaks: [...breaks, ...later.breaks],
    files: [...earlier.files, ...later.files],
    notes: [...earlier.notes, ...later.notes]
  };
}
function concatenated(a, b) {
  const { epochs, ...rest } = b;
  const both = a.epochs !== void 0 && epochs !== void 0 ? { epochs: joinArrays(a.epochs, epochs) } : {};
  return { ...rest, x: joinArrays(a.x, b.x), y: joinArrays(a.y, b.y), ...both };
}
function joinArrays(a, b) {
  const joined2 = new Float64Array(a.length + b.length);
  joined2.set(a);
  joined2.set(b, a.length);
  return joined2;
}
function freeName(key, members, taken) {
  const stem = stemOf(members[0]?.piece.place.split("/").at(-1) ?? "");
  let name2 = `${key}/${stem}`;
  for (let n = 2; stem === "" || taken.has(name2); n++) {
    name2 = `${key}-${n}`;
    if (!taken.has(name2)) break;
  }
  taken.add(name2);
  return name2;
}
function runOf(key, [first, ...others]) {
  if (first === void 0) throw new RangeError(`run ${key} without a history`);
  const alone = others.length === 0;
  const history = ({ piece, replicate }) => {
    const { place: _place, precision: _precision, ...told } = piece;
    return { ...told, name: alone || replicate === "" ? key : replicate };
  };
  return { key, replicates: [history(first), ...others.map(history)] };
}

// src/history/table/dialect.ts
var DELIMITERS = [",", ";", "	", "|", " "];
var SAMPLE_ROWS = 200;
var SAMPLE_LINES = 400;
var MAX_PREAMBLE = 8;
function sniffTable(text2, whole) {
  const lines = linesOf2(text2, whole);
  const candidates2 = DELIMITERS.map((delimiter) => tableWith(lines, delimiter, whole)).filter((found2) => found2 !== void 0);
  let best;
  for (const candidate of candidates2) if (best === void 0 || candidate.score > best.score) best = candidate;
  return best?.sample;
}
function linesOf2(text2, whole) {
  const lines = text2.slice(0, 128 * 1024).split(/\r+\n|\n|\r/, SAMPLE_LINES + 1);
  const cut = lines.length > SAMPLE_LINES || !whole || text2.length > 128 * 1024;
  return cut ? lines.slice(0, -1) : lines;
}
function cellsOf(line3, delimiter) {
  if (delimiter === " ") return line3.trim().split(/[ \t]+/);
  const cells = [];
  let at3 = 0;
  for (; ; ) {
    const quoted = /^[ \t]*"((?:[^"]|"")*)"[ \t]*/.exec(line3.slice(at3, at3 + 4096));
    const after = quoted === null ? at3 : at3 + quoted[0].length;
    if (quoted !== null && (after >= line3.length || line3[after] === delimiter)) {
      cells.push((quoted[1] ?? "").replaceAll('""', '"'));
      at3 = after;
    } else {
      const end = line3.indexOf(delimiter, at3);
      const stop = end === -1 ? line3.length : end;
      cells.push(line3.slice(at3, stop).trim());
      at3 = stop;
    }
    if (at3 >= line3.length) return cells;
    at3++;
  }
}
function tableWith(lines, delimiter, whole) {
  const headerAt = headerIndex(lines, delimiter);
  if (headerAt === void 0) return void 0;
  const header = cellsOf(lines[headerAt] ?? "", delimiter).map((name2) => name2.trim());
  const rows = [];
  let blank = 0;
  for (const line3 of lines.slice(headerAt + 1)) {
    if (rows.length >= SAMPLE_ROWS) break;
    if (line3.trim() === "" || /^[\s|:+-]+$/.test(line3)) blank++;
    else rows.push(cellsOf(line3, delimiter));
  }
  const decimalComma = delimiter === ";" && usesDecimalComma(rows);
  const fitting = rows.filter(({ length }) => length === header.length).length;
  const numeric = numericShare(rows, decimalComma);
  if (rows.length === 0 || numeric < 0.3) return void 0;
  const preference2 = delimiter === " " ? 0.5 : 1;
  const score2 = preference2 * (fitting / rows.length) * numeric * Math.min(header.length, 3);
  const isWhole = whole && headerAt + 1 + rows.length + blank >= lines.length;
  const dialect = { delimiter, collapse: delimiter === " ", decimalComma };
  return { sample: { dialect, header, headerLine: headerAt + 1, preamble: lines.slice(0, headerAt), rows, whole: isWhole }, score: score2 };
}
function headerIndex(lines, delimiter) {
  let seen2 = 0;
  for (let i2 = 0; i2 < lines.length && seen2 <= MAX_PREAMBLE; i2++) {
    const line3 = lines[i2] ?? "";
    if (line3.trim() === "") continue;
    seen2++;
    if (line3.startsWith("#") && !/^#\s*\w+\s*[,;\t|]/.test(line3)) continue;
    const names2 = cellsOf(line3, delimiter);
    if (!names2.some((name2) => new RegExp("\\p{L}", "u").test(name2)) || !looksLikeNames(names2)) continue;
    const next = lines.slice(i2 + 1).find((other) => other.trim() !== "" && !/^[\s|:+-]+$/.test(other));
    if (next === void 0) continue;
    const cells = cellsOf(next, delimiter);
    const isNumeric = cells.some((cell) => typeof parseCell(cell, delimiter === ";") === "number" || parseCell(cell) === "missing");
    if (isNumeric && cells.length >= names2.length / 2 && cells.length <= names2.length * 2 + 2) return i2;
  }
  return void 0;
}
function looksLikeNames(names2) {
  const filled2 = names2.filter((name2) => name2 !== "");
  const numbers2 = filled2.filter((name2) => typeof parseCell(name2) === "number").length;
  return numbers2 === 0 && filled2.every((name2) => name2.length <= 200);
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

// src/history/table/decimal.ts
var EXACT_POWERS = Float64Array.from({ length: 23 }, (_, i2) => Number(`1e${i2}`));
var MAX_EXACT_POWER = 22;
var EXACT_DIGITS = 15;
var SPLITTER = 2 ** 27 + 1;
var ERROR = 2 ** -98;
function quotient(high, low, lowDigits, scale) {
  const shift = EXACT_POWERS[lowDigits] ?? 0;
  const divisor = EXACT_POWERS[scale] ?? 0;
  const product = high * shift;
  const productError = errorOfProduct(high, shift, product);
  const sum3 = product + low;
  const back = sum3 - product;
  const rest = product - (sum3 - back) + (low - back) + productError;
  const first = sum3 / divisor;
  const whole = first * divisor;
  const second = (sum3 - whole - errorOfProduct(first, divisor, whole) + rest) / divisor;
  const slack = first * ERROR;
  const below = first + (second - slack);
  return below === first + (second + slack) ? below : Number.NaN;
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

// src/history/table/scanner.ts
var MISSING2 = 0;
var NUMBER3 = 1;
var TEXT = 2;
var LINE_FEED = 10;
var RETURN = 13;
var SPACE = 32;
var TAB = 9;
var QUOTE = 34;
var ZERO = 48;
var LONGEST_QUOTATION = 4096;
var RowScanner = class {
  row;
  #delimiter;
  #collapse;
  #point;
  #maxRow;
  #starts;
  #ends;
  #buffer = new Uint8Array(0);
  #length = 0;
  #line = 1;
  #skipping = false;
  /** Rows dropped for their length. */
  overlong = 0;
  /** Line of the first of them. */
  firstOverlong = 0;
  constructor(dialect, options) {
    const width = options.columns;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#collapse = dialect.collapse;
    this.#point = dialect.decimalComma ? 44 : 46;
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
    this.#append(chunk);
    this.#scan(false, onRow);
  }
  /** Scans what is left; returns whether the last line had no end. */
  finish(onRow) {
    let end = this.#length;
    while (end > 0 && this.#buffer[end - 1] === 0) end--;
    this.#length = end;
    this.#buffer[end] = LINE_FEED;
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
    this.#buffer[this.#length] = LINE_FEED;
  }
  #scan(final, onRow) {
    const { row: row2 } = this;
    let at3 = this.#skipping ? this.#skipLine(0) : 0;
    while (at3 < this.#length) {
      row2.line = this.#line;
      const next = this.#scanRow(at3);
      if (next > this.#length && !final) break;
      if (row2.fields > 1 || row2.kinds[0] !== MISSING2) onRow(row2);
      at3 = next;
      this.#line++;
    }
    at3 = Math.min(at3, this.#length);
    const left = this.#length - at3;
    if (left > this.#maxRow && !final) {
      this.overlong++;
      this.firstOverlong ||= this.#line;
      this.#skipping = true;
      this.#length = 0;
      return;
    }
    this.#buffer.copyWithin(0, at3, this.#length);
    this.#length = left;
  }
  /** The rest of a line that is too long, up to and including its end. */
  #skipLine(from) {
    const end = this.#buffer.indexOf(LINE_FEED, from);
    if (end === -1 || end >= this.#length) return this.#length;
    this.#skipping = false;
    this.#line++;
    return end + 1;
  }
  /** Scans one row from `at` and returns where the next begins: beyond `#length` when this one's end was not found. */
  #scanRow(at3) {
    const { row: row2 } = this;
    const { kinds: kinds2, values } = row2;
    const width = kinds2.length;
    const buffer = this.#buffer;
    const delimiter = this.#delimiter;
    let field2 = 0;
    let i2 = at3;
    for (; ; ) {
      let byte = buffer[i2] ?? LINE_FEED;
      while (byte === SPACE || byte === TAB && delimiter !== TAB) byte = buffer[++i2] ?? LINE_FEED;
      const start = i2;
      const negative = byte === 45;
      if (negative || byte === 43) byte = buffer[++i2] ?? LINE_FEED;
      const digits = i2;
      let high = 0;
      let digit = byte - ZERO;
      while (digit >= 0 && digit <= 9) {
        high = high * 10 + digit;
        digit = (buffer[++i2] ?? LINE_FEED) - ZERO;
      }
      let count9 = i2 - digits;
      let low = 0;
      let lowDigits = 0;
      let scale = 0;
      if (digit + ZERO === this.#point && count9 <= EXACT_DIGITS) {
        const fraction = ++i2;
        const exact = i2 + EXACT_DIGITS - count9;
        digit = (buffer[i2] ?? LINE_FEED) - ZERO;
        while (digit >= 0 && digit <= 9 && i2 < exact) {
          high = high * 10 + digit;
          digit = (buffer[++i2] ?? LINE_FEED) - ZERO;
        }
        const rest = i2;
        while (digit >= 0 && digit <= 9) {
          low = low * 10 + digit;
          digit = (buffer[++i2] ?? LINE_FEED) - ZERO;
        }
        lowDigits = i2 - rest;
        scale = i2 - fraction;
        count9 += scale;
      }
      byte = digit + ZERO;
      if (count9 > 0 && (byte === 101 || byte === 69)) {
        const sign = buffer[i2 + 1] ?? 0;
        let e = sign === 45 || sign === 43 ? i2 + 2 : i2 + 1;
        const first = e;
        let exponent = 0;
        digit = (buffer[e] ?? 0) - ZERO;
        while (digit >= 0 && digit <= 9 && e - first < 4) {
          exponent = exponent * 10 + digit;
          digit = (buffer[++e] ?? 0) - ZERO;
        }
        if (e > first) {
          scale += sign === 45 ? exponent : -exponent;
          i2 = e;
          byte = buffer[i2] ?? LINE_FEED;
        }
      }
      const stop = i2;
      while (byte === SPACE || byte === TAB && delimiter !== TAB) byte = buffer[++i2] ?? LINE_FEED;
      const spaced = this.#collapse && i2 > stop;
      let kind = NUMBER3;
      let value5 = 0;
      const ended = byte === delimiter || byte === LINE_FEED || byte === RETURN || spaced;
      if (ended && (count9 > 0 || stop === start)) {
        if (count9 === 0) kind = MISSING2;
        else {
          value5 = Number.NaN;
          if (lowDigits === 0 && count9 <= EXACT_DIGITS) {
            if (scale >= 0 && scale <= MAX_EXACT_POWER) value5 = high / (EXACT_POWERS[scale] ?? 1);
            else if (scale < 0 && scale >= -MAX_EXACT_POWER) value5 = high * (EXACT_POWERS[-scale] ?? 1);
          } else if (lowDigits > 0 && lowDigits <= EXACT_DIGITS && scale >= 0 && scale <= MAX_EXACT_POWER) {
            value5 = quotient(high, low, lowDigits, scale);
          }
          if (Number.isNaN(value5)) value5 = this.#slowNumber(digits, stop);
          if (negative) value5 = -value5;
        }
      } else {
        i2 = this.#endOfText(start);
        byte = buffer[i2] ?? LINE_FEED;
        const cell = parseCell(this.#text(start, i2), this.#point === 44);
        if (typeof cell === "number") value5 = cell;
        else kind = cell === "missing" ? MISSING2 : TEXT;
        if (this.#collapse) while (byte === SPACE || byte === TAB) byte = buffer[++i2] ?? LINE_FEED;
      }
      if (field2 < width) {
        kinds2[field2] = kind;
        values[field2] = value5;
        this.#starts[field2] = start;
        this.#ends[field2] = kind === TEXT ? Math.max(i2, stop) : stop;
        field2++;
      }
      if (byte === delimiter && !this.#collapse) {
        i2++;
        continue;
      }
      const returned = byte === RETURN;
      while (byte === RETURN) byte = buffer[++i2] ?? LINE_FEED;
      if (byte === LINE_FEED || returned) {
        row2.fields = field2;
        if (i2 >= this.#length) return this.#length + 1;
        return byte === LINE_FEED ? i2 + 1 : i2;
      }
    }
  }
  /** Digits that are too many or too small for the fast ways. */
  #slowNumber(start, end) {
    const text2 = this.#text(start, end);
    return Number(this.#point === 44 ? text2.replace(",", ".") : text2);
  }
  /** Where a cell that is not a plain number ends; `#length` or more for a quotation that does not. */
  #endOfText(start) {
    const buffer = this.#buffer;
    let i2 = start;
    if (buffer[i2] === QUOTE) {
      for (i2++; i2 < this.#length; i2++) {
        if (buffer[i2] === LINE_FEED && i2 - start > LONGEST_QUOTATION) break;
        if (buffer[i2] !== QUOTE) continue;
        if (buffer[i2 + 1] === QUOTE) i2++;
        else {
          i2++;
          break;
        }
      }
    }
    for (; i2 < this.#length; i2++) {
      const byte = buffer[i2] ?? LINE_FEED;
      if (byte === this.#delimiter || byte === LINE_FEED || byte === RETURN) break;
      if (this.#collapse && (byte === SPACE || byte === TAB)) break;
    }
    return i2;
  }
  #text(start, end) {
    const text2 = decode(this.#buffer.subarray(start, end)).trim();
    return text2.startsWith('"') && text2.endsWith('"') && text2.length > 1 ? text2.slice(1, -1).replaceAll('""', '"') : text2;
  }
};

// src/history/table/table.ts
function tableOf(sample) {
  return sample.remember("table", () => {
    if (sample.text === void 0 || /^\s*[{[]/.test(sample.text)) return void 0;
    return sniffTable(sample.text, sample.whole);
  });
}
function tableFormat(profile) {
  return {
    name: profile.name,
    recognise: (sample) => recognise4(sample, profile),
    read: async ([file], context) => file === void 0 ? refusedFiles([], { code: "empty" }) : readTable(file, profile, context)
  };
}
function recognise4(sample, profile) {
  const table2 = tableOf(sample);
  if (table2 === void 0) return void 0;
  const columns = profile.recognise(table2, sample.path);
  if (columns === void 0) return void 0;
  const score2 = profile.score ?? 0.9;
  if (profile.refuse !== void 0) return { score: score2, refuse: profile.refuse(table2) };
  return { score: score2, because: { code: "header", columns: columns.slice(0, 12) } };
}
async function readTable(file, profile, context) {
  const { limits } = context;
  const table2 = tableOf(await takeSample(file));
  if (table2 === void 0)
    return refusedFiles([file], { code: "malformed", format: profile.name, detail: "no header row followed by numbers" });
  if (table2.header.length > limits.columns) {
    return refusedFiles([file], { code: "too-large", limit: "columns", value: table2.header.length, allowed: limits.columns });
  }
  const rows = new TableRows(file.path, table2, profile, limits);
  const scanner = new RowScanner(table2.dialect, { columns: table2.header.length + 1, lineBytes: limits.lineBytes });
  const onRow = (row2) => rows.take(row2);
  for await (const chunk of utf8Of(file.content)) scanner.push(chunk, onRow);
  const unended = scanner.finish(onRow);
  return rows.finish(context, { unended, overlong: scanner.overlong, firstOverlong: scanner.firstOverlong });
}
var TableRows = class {
  #path;
  #table;
  #profile;
  #collector;
  #layout;
  #index = 0;
  #dropped = 0;
  #firstDropped = 0;
  #blank;
  #seen;
  constructor(path, table2, profile, limits) {
    this.#path = path;
    this.#table = table2;
    this.#profile = profile;
    const names2 = uniqueNames(table2.header).map((name2) => name2 === "" ? "" : profile.rename?.(name2, path) ?? name2);
    const choice = axisFor(table2, profile);
    this.#collector = new Collector({ axis: choice.axis, maxPoints: limits.points, maxSeries: limits.series });
    this.#layout = { names: names2, choice, builders: new Array(names2.length) };
    this.#blank = new Float64Array(names2.length);
    this.#seen = new Uint8Array(names2.length);
    for (let column = 0; column < names2.length; column++) if (this.#isAxis(column)) this.#seen[column] = 2;
  }
  take(row2) {
    if (row2.line <= this.#table.headerLine) return;
    const { header } = this.#table;
    if (row2.kinds[0] !== NUMBER3 && this.#isNoRow(row2)) return;
    if (row2.fields < header.length && this.#profile.shortRow !== void 0) this.#takeShort(row2);
    else if (row2.fields === header.length || this.#isOnlyRagged(row2)) this.#takeCells(row2);
    else this.#drop(row2);
  }
  /** A repeated header, a rule of a Markdown table, a comment. */
  #isNoRow(row2) {
    const first = row2.text(0);
    if (first.startsWith("#") || /^[\s|:+-]+$/.test(first))
      return row2.kinds.subarray(0, row2.fields).every((kind) => kind !== NUMBER3);
    const { header } = this.#table;
    for (let column = 0; column < Math.min(row2.fields, header.length); column++) {
      if (row2.kinds[column] === NUMBER3 || row2.text(column) !== header[column]) return false;
    }
    this.#collector.breakHere();
    return true;
  }
  /** One cell too many at the end that holds nothing: a delimiter after the last value. */
  #isOnlyRagged(row2) {
    const width = this.#table.header.length;
    return row2.fields === width + 1 && row2.kinds[width] === MISSING2;
  }
  #takeCells(row2) {
    const { choice, builders } = this.#layout;
    const { kinds: kinds2, values } = row2;
    const x2 = choice.column === void 0 ? this.#index : kinds2[choice.column] === NUMBER3 ? values[choice.column] ?? Number.NaN : Number.NaN;
    this.#index++;
    if (Number.isNaN(x2)) {
      this.#drop(row2);
      return;
    }
    const epoch = choice.epoch !== void 0 && kinds2[choice.epoch] === NUMBER3 ? values[choice.epoch] : void 0;
    const width = builders.length;
    for (let column = 0; column < width; column++) {
      if (kinds2[column] !== NUMBER3) {
        this.#blank[column] = (this.#blank[column] ?? 0) + 1;
        continue;
      }
      const builder = builders[column] ?? this.#builder(column);
      builder?.push(x2, values[column] ?? Number.NaN, epoch);
    }
  }
  #builder(column) {
    if (this.#seen[column] === 2) return void 0;
    const made = this.#collector.builder(this.#layout.names[column] ?? "");
    if (made === void 0) this.#seen[column] = 2;
    this.#layout.builders[column] = made;
    return made;
  }
  #isAxis(column) {
    const { choice, names: names2 } = this.#layout;
    const name2 = names2[column] ?? "";
    const axis = axisOf2(this.#table.header[column] ?? "");
    return name2 === "" || column === choice.column || column === choice.epoch || axis === "epoch" || axis === "step";
  }
  #takeShort(row2) {
    const places = this.#profile.shortRow?.(this.#table.header, row2.fields);
    if (places === void 0) {
      this.#drop(row2);
      return;
    }
    const { kinds: kinds2, values } = row2;
    const width = this.#table.header.length;
    const from = new Map(places.map((place5, cell) => [place5, cell]));
    for (let column = width - 1; column >= 0; column--) {
      const cell = from.get(column);
      kinds2[column] = cell === void 0 ? MISSING2 : kinds2[cell] ?? MISSING2;
      values[column] = cell === void 0 ? 0 : values[cell] ?? 0;
    }
    this.#takeCells(row2);
  }
  #drop(row2) {
    this.#dropped++;
    this.#firstDropped ||= row2.line;
  }
  finish(context, end) {
    const path = this.#path;
    const { names: names2 } = this.#layout;
    const blankNames = names2.filter(
      (name2, column) => name2 !== "" && this.#seen[column] !== 2 && this.#layout.builders[column] === void 0
    );
    const collected = this.#collector.finish(path, this.#profile, blankNames);
    const refusal2 = this.#whyNot(collected.series.length, collected.tangled);
    if (refusal2 !== void 0) return { pieces: [], refused: [{ path, because: refusal2 }], notes: [] };
    const notes = [...collected.notes, ...this.#blankNotes(blankNames)];
    const dropped = this.#dropped + end.overlong;
    const firstLine2 = Math.min(...[this.#firstDropped, end.firstOverlong].filter((line3) => line3 > 0));
    if (dropped > 0) notes.push({ code: "rows-dropped", path, count: dropped, firstLine: firstLine2 });
    const piece = {
      place: path,
      precision: "exact",
      series: collected.series,
      breaks: collected.breaks,
      completion: "unknown",
      ...this.#profile.boosting === true ? { boosting: true } : {},
      files: [{ path, format: this.#profile.name, because: context.because }],
      notes
    };
    return { pieces: [piece], refused: [], notes: [] };
  }
  #whyNot(series, tangled) {
    const saw = this.#table.header.filter((name2) => name2 !== "").slice(0, 12);
    if (tangled) return { code: "untangled", detail: "several logs are written into one another" };
    if (series === 0) return { code: "no-series", saw };
    return void 0;
  }
  /** Blank losses beside filled siblings, from writers that leave a NaN blank. */
  #blankNotes(blankNames) {
    const writer = this.#profile.hidesNan;
    if (writer === void 0) return [];
    const notes = [];
    this.#layout.names.forEach((series, column) => {
      const count9 = this.#blank[column] ?? 0;
      const wholly = blankNames.includes(series);
      if (series !== "" && count9 > 0 && isLossName(series) && (wholly || count9 < this.#index)) {
        notes.push({ code: "blank-may-hide-nan", path: this.#path, series, count: count9, writer });
      }
    });
    return notes;
  }
};
function uniqueNames(header) {
  const seen2 = /* @__PURE__ */ new Map();
  return header.map((name2) => {
    const nth = (seen2.get(name2) ?? 0) + 1;
    seen2.set(name2, nth);
    return nth === 1 || name2 === "" ? name2 : `${name2}.${nth - 1}`;
  });
}
function axisFor(table2, profile) {
  const { header, rows, dialect } = table2;
  const lower = header.map((name2) => name2.toLowerCase());
  const numbers2 = (column) => rows.map((row2) => {
    const cell = parseCell(row2[column] ?? "", dialect.decimalComma);
    return typeof cell === "number" && row2.length === header.length ? cell : void 0;
  });
  if (profile.x !== void 0) {
    const column = lower.indexOf(profile.x.column);
    const epoch = lower.indexOf("epoch");
    if (column >= 0) return { axis: profile.x.axis, column, ...epoch >= 0 && epoch !== column ? { epoch } : {} };
  }
  const choice = chooseAxis(
    header,
    header.map((name2, column) => axisOf2(name2) === void 0 ? [] : numbers2(column))
  );
  if (choice.column !== void 0 || choice.epoch !== void 0) return choice;
  const axis = profile.rowAxis ?? "epoch";
  const index = header.findIndex((name2) => name2 === "" || name2 === "Unnamed: 0" || name2 === "index");
  if (index >= 0 && dialect.delimiter !== "|" && isIndex(numbers2(index))) return { axis, column: index };
  return { axis };
}
function isIndex(values) {
  return values.length > 0 && values.every((value5, i2) => value5 !== void 0 && Number.isInteger(value5) && (i2 === 0 || value5 > (values[i2 - 1] ?? 0)));
}
function measuresOf(header) {
  const named = header.filter((name2) => name2 !== "");
  const losses = named.filter((name2) => isLossName(name2));
  return losses.length > 0 ? losses : named.filter((name2) => isMetricName(name2));
}

// src/history/table/generic.ts
var genericTable = {
  name: "csv",
  score: 0.4,
  recognise(table2) {
    if (isNoHistory(table2) !== void 0) return void 0;
    const measures = measuresOf(table2.header);
    if (measures.length === 0) return void 0;
    if (table2.dialect.delimiter === " " && !table2.header.every((name2) => /^[\p{L}_][\w./@#()%-]*$/u.test(name2))) return void 0;
    const counted = table2.header.some((name2) => axisOf2(name2) !== void 0);
    const split = measures.some((name2) => splitOf(name2) !== void 0);
    const losses = table2.header.some((name2) => /loss/i.test(name2));
    const loose = table2.dialect.delimiter === " " ? counted : counted || split || losses;
    return loose ? [...table2.header.filter((name2) => axisOf2(name2) !== void 0), ...measures] : void 0;
  },
  hidesNan: "pandas"
};
var otherTable = {
  name: "other-table",
  score: 0.3,
  recognise: ({ header, dialect }) => header.length > 1 && dialect.delimiter !== " " ? header.slice(0, 12) : void 0,
  refuse: (table2) => isNoHistory(table2) ?? { code: "no-series", saw: seen(table2) }
};
function isNoHistory(table2) {
  const { header, preamble } = table2;
  const saw = seen(table2);
  if (header.some((name2) => /^(?:mean|std|split\d+)_(?:test|train)_/.test(name2)) || header.includes("rank_test_score")) {
    return { code: "not-a-history", what: "grid-search", saw };
  }
  if (header.join(",") === "r,l,t" || preamble.some((line3) => line3.startsWith('#{"t_start"'))) {
    return { code: "not-a-history", what: "episode-monitor", saw };
  }
  if (/^iter,passed,remaining$/i.test(header.join(","))) return { code: "not-a-history", what: "timings", saw };
  if (header[0]?.toLowerCase() === "name" && header.includes("State") && header.includes("Runtime")) {
    return { code: "not-a-history", what: "runs-table", saw };
  }
  if (header.some((name2) => /^(?:train_)?(?:sizes?|size_abs)$|^train_sizes?$/i.test(name2)) && header.some((name2) => /score/i.test(name2))) {
    return { code: "not-a-history", what: "learning-curve-by-size", saw };
  }
  return isOneRowPerModel(table2) ? { code: "not-a-history", what: "runs-table", saw } : void 0;
}
function isOneRowPerModel({ header, rows, dialect }) {
  if (header.some((name2) => axisOf2(name2) !== void 0)) return false;
  const labels = rows.map((row2) => row2[0] ?? "");
  const texts = labels.filter((label2) => parseCell(label2, dialect.decimalComma) === "text");
  return texts.length === rows.length && new Set(texts).size > rows.length / 2 && header.some((name2) => isMetricName(name2));
}
function seen({ header }) {
  return header.filter((name2) => name2 !== "").slice(0, 12);
}

// src/history/table/profile.ts
function withColumns(table2, ...wanted) {
  const found2 = [];
  for (const name2 of wanted) {
    const column = table2.header.find((one) => one.toLowerCase() === name2);
    if (column === void 0) return void 0;
    found2.push(column);
  }
  return found2;
}

// src/history/table/keras-csvlogger.ts
var kerasCsvLogger = {
  name: "keras-csvlogger",
  recognise(table2) {
    const [first, ...metrics] = table2.header;
    if (first !== "epoch" || !metrics.includes("loss")) return void 0;
    const sorted = metrics.every((name2, i2) => i2 === 0 || (metrics[i2 - 1] ?? "") < name2);
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
    const byPath2 = /(?:^|\/)(?:lightning_logs\/.*|version_\d+\/)metrics\.csv$/.test(path);
    const sorted = header.every((name2, i2) => i2 === 0 || (header[i2 - 1] ?? "") <= name2);
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

// src/history/table/pandas-history.ts
var pandasHistory = {
  name: "pandas-history-csv",
  recognise({ header }) {
    const names2 = header.filter((name2) => name2 !== "" && !/^(?:Unnamed: 0|index|epochs?)$/.test(name2));
    if (!names2.includes("loss") || header.some((name2) => /^epochs?$/i.test(name2))) return void 0;
    const plain2 = names2.every((name2) => /^[a-z][\w.-]*$/i.test(name2));
    const twins = names2.filter((name2) => names2.includes(`val_${name2}`));
    if (!plain2 || twins.length === 0 && header[0] !== "") return void 0;
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

// src/history/table/formats.ts
var profiles2 = [kerasCsvLogger, lightningCsv, pandasHistory, genericTable, otherTable];
var tableFormats = profiles2.map((profile) => tableFormat(profile));

// src/history/read.ts
var FORMATS = [...binaryFormats, ...jsonFormats, ...jsonLinesFormats, ...tableFormats];
async function readHistories(files, options = {}) {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const unpacked = await unpack(files, limits);
  const within = unpacked.files.slice(0, limits.files);
  const over = unpacked.files.slice(limits.files).map(({ path }) => ({ path, because: tooMany(unpacked.files.length, limits) }));
  const chosen = await chooseFormats(within, limits, options.readAs);
  const refused = [...unpacked.refused, ...chosen.refused, ...over];
  const notes = [...unpacked.notes];
  const pieces = [];
  for (const group of chosen.groups) {
    const read2 = await readGroup(group, limits);
    pieces.push(...read2.pieces);
    refused.push(...read2.refused);
    notes.push(...read2.notes);
  }
  const assembled = assembleRuns(pieces);
  return { runs: assembled.runs, refused: [...refused, ...assembled.refused], notes: [...notes, ...assembled.notes] };
}
function tooMany(value5, limits) {
  return { code: "too-large", limit: "files", value: value5, allowed: limits.files };
}
async function chooseFormats(files, limits, readAs) {
  const groups = /* @__PURE__ */ new Map();
  const refused = [];
  for (const file of [...files].sort(byPath)) {
    const choice = await chooseFormat(file, limits, readAs);
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
    return bestFormat(await takeSample(file));
  } catch (error) {
    return { refuse: { code: "unreadable", detail: messageOf(error) } };
  }
}
function namedFormat(readAs) {
  const format = FORMATS.find(({ name: name2 }) => name2 === readAs);
  if (format !== void 0) return { format, because: { code: "read-as" } };
  return { refuse: { code: "read-as-failed", format: readAs, detail: FORMATS.map(({ name: name2 }) => name2).join(", ") } };
}
function bestFormat(sample) {
  let best;
  for (const format of FORMATS) {
    const recognition2 = format.recognise(sample);
    if (recognition2 === void 0 || best !== void 0 && best.score >= recognition2.score) continue;
    const choice = "refuse" in recognition2 ? recognition2 : { format, because: recognition2.because };
    best = { score: recognition2.score, choice };
  }
  if (best !== void 0) return best.choice;
  if (sample.text === void 0) return { refuse: { code: "binary" } };
  if (sample.text.trim() === "") return { refuse: { code: "empty" } };
  return { refuse: { code: "unknown-format", saw: firstLine(sample.text) } };
}
async function readGroup({ format, files, because }, limits) {
  try {
    const read2 = await format.read(files, { limits, because });
    return because.code === "read-as" ? asNamed(read2, format.name) : read2;
  } catch (error) {
    return refusedFiles(files, { code: "unreadable", detail: messageOf(error) });
  }
}
function asNamed(read2, format) {
  const refused = read2.refused.map(({ path, because }) => {
    const detail = "detail" in because ? because.detail : because.code;
    return { path, because: { code: "read-as-failed", format, detail } };
  });
  return { ...read2, refused };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function firstLine(text2) {
  const line3 = text2.split(/[\r\n]/, 50).find((one) => one.trim() !== "");
  return (line3 ?? "").trim().slice(0, 80);
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
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
  strong: (text2) => text2,
  link: (label2, url) => `${label2} (${url})`
};

// src/report/early-stopping.ts
var PATIENCES = [5, 10, 20, 50, 100];
function stoppingOf(series) {
  const { x: x2, y } = series;
  const end = y.at(-1);
  const first = x2[0];
  const last = x2.at(-1);
  if (end === void 0 || first === void 0 || last === void 0 || !Number.isFinite(end) || series.direction !== "min")
    return void 0;
  const best = y.reduce((low, value5) => value5 < low ? value5 : low, Number.POSITIVE_INFINITY);
  const step = y.length > 1 ? (last - first) / (y.length - 1) : 1;
  for (const patience of PATIENCES) {
    const replayed = replay(y, patience);
    if (replayed === void 0) return void 0;
    if (replayed.best - best > 0.01 * Math.abs(best)) continue;
    const saved = Math.round(last - (x2[replayed.stop] ?? last));
    const share2 = end > 0 && best > 0 ? (end - replayed.best) / end : 0;
    return saved > 0 ? { patience, saved, total: Math.round(last - first + step), share: share2 } : void 0;
  }
  return void 0;
}
function replay(y, patience) {
  let best = Number.POSITIVE_INFINITY;
  let since = 0;
  for (let i2 = 0; i2 < y.length; i2++) {
    const value5 = y[i2] ?? Number.NaN;
    if (value5 < best) {
      best = value5;
      since = 0;
    } else if (++since >= patience) return { stop: i2, best };
  }
  return void 0;
}

// src/report/facts.ts
function shownOf(run) {
  return run.replicates[run.shown] ?? run.replicates[0];
}
function mainSeries(diagnosis) {
  const train3 = seriesAt(diagnosis.history, diagnosis.main.train);
  const validation = seriesAt(diagnosis.history, diagnosis.main.validation);
  return { ...train3 && { train: train3 }, ...validation && { validation } };
}
function factsOf2(run) {
  const shown2 = shownOf(run);
  const { train: train3, validation } = mainSeries(shown2);
  const judged2 = validation ?? train3 ?? shown2.history.series[0];
  const axis = judged2?.axis ?? "epoch";
  const sameAxis = train3 !== void 0 && train3.axis === axis;
  const trainAtBest = sameAxis && shown2.best ? valueAt(train3, shown2.best.at) : void 0;
  const trainAtEnd = sameAxis ? lastFinite(train3)?.value : void 0;
  const stopping = validation && stoppingOf(validation);
  return {
    run: run.run.key,
    axis,
    points: judged2?.y.length ?? 0,
    first: judged2?.x[0] ?? 0,
    last: judged2?.x.at(-1) ?? 0,
    ...validation && { validation: validation.name },
    ...train3 && { training: train3.name },
    ...shown2.best && { best: shown2.best },
    ...shown2.last && { end: shown2.last },
    ...trainAtBest !== void 0 && { trainAtBest },
    ...trainAtEnd !== void 0 && { trainAtEnd },
    ...stopping && { stopping },
    replicates: run.replicates.length
  };
}
function agreement(run, kind) {
  return run.replicates.filter((replicate) => replicate.findings.some((finding2) => finding2.kind === kind)).length;
}
function extentOf(series) {
  const { x: x2, y } = series;
  let min2;
  let max3;
  let nonFinite2 = 0;
  for (let i2 = 0; i2 < y.length; i2++) {
    const at3 = x2[i2] ?? 0;
    const low = series.buckets?.min[i2] ?? y[i2] ?? Number.NaN;
    const high = series.buckets?.max[i2] ?? y[i2] ?? Number.NaN;
    nonFinite2 += series.buckets ? series.buckets.nonFinite[i2] ?? 0 : Number.isFinite(y[i2]) ? 0 : 1;
    if (Number.isFinite(low) && (min2 === void 0 || low < min2.value)) min2 = { at: at3, value: low };
    if (Number.isFinite(high) && (max3 === void 0 || high > max3.value)) max3 = { at: at3, value: high };
  }
  const first = place(series, 0);
  const last = place(series, y.length - 1);
  return { ...first && { first }, ...last && { last }, ...min2 && { min: min2 }, ...max3 && { max: max3 }, nonFinite: nonFinite2 };
}
function pointsOf2(series) {
  return series.buckets ? series.buckets.count.reduce((sum3, count9) => sum3 + count9, 0) : series.y.length;
}
function place(series, index) {
  const at3 = series.x[index];
  const value5 = series.y[index];
  return at3 === void 0 || value5 === void 0 ? void 0 : { at: at3, value: value5 };
}
function seriesAt(history, index) {
  return index === void 0 ? void 0 : history.series[index];
}
function lastFinite(series) {
  for (let i2 = series.y.length - 1; i2 >= 0; i2--) if (Number.isFinite(series.y[i2])) return place(series, i2);
  return void 0;
}
function valueAt(series, at3) {
  let value5;
  for (let i2 = 0; i2 < series.y.length && (series.x[i2] ?? Number.POSITIVE_INFINITY) <= at3; i2++) value5 = series.y[i2];
  return value5 !== void 0 && Number.isFinite(value5) ? value5 : void 0;
}

// src/report/lead.ts
function leadOf(report2) {
  const { runs } = report2.diagnosis;
  if (runs.length === 0) return { kind: "nothing-read" };
  const worst = problemsOf(report2)[0];
  const worse = worseNumber(report2);
  if (worst !== void 0 && !(worse !== void 0 && worst.rank > WORSE_NUMBER)) {
    const others = runs.filter((run) => run !== worst.run);
    const otherProblems = others.filter((run) => isProblem(run)).length;
    return { kind: "finding", run: worst.run, context: worst.context, otherProblems, otherRuns: others.length };
  }
  if (worse !== void 0) return worse;
  const unknown = runs.filter((run) => run.verdict === "unknown");
  if (unknown.length > 0) return { kind: "unknown", runs: unknown };
  return resolvedLead(report2) ?? { kind: "healthy", runs };
}
var WORSE_NUMBER = 1;
function problemsOf(report2) {
  const problems = report2.diagnosis.runs.flatMap(
    (run) => run.findings.filter(({ severity }) => severity !== "note").map((finding2) => problem(report2, run, finding2))
  );
  return problems.toSorted((a, b) => a.rank - b.rank);
}
function runsInOrder(report2) {
  const lead = leadOf(report2);
  const first = lead.kind === "worse" || lead.kind === "resolved" ? [lead.run] : [];
  const problems = problemsOf(report2).map(({ run }) => run);
  const unknown = report2.diagnosis.runs.filter((run) => run.verdict === "unknown");
  return [.../* @__PURE__ */ new Set([...first, ...problems, ...unknown, ...report2.diagnosis.runs])];
}
function isProblem(run) {
  return run.verdict === "failing" || run.verdict === "warning";
}
function contextOf(report2, run, finding2) {
  const { baseline } = report2.comparison ?? {};
  const branch = baseline?.branch ?? report2.context.baseBranch;
  return {
    finding: finding2,
    facts: factsOf2(run),
    change: changeOf(report2, run, finding2),
    agreeing: agreement(run, finding2.kind),
    ...branch !== void 0 && { branch }
  };
}
function problem(report2, run, finding2) {
  const context = contextOf(report2, run, finding2);
  const brought = context.change === "new" || context.change === "worse";
  const failing = finding2.severity === "failing";
  return { run, context, rank: failing ? brought ? 0 : 2 : brought ? 3 : 4 };
}
function changeOf(report2, run, finding2) {
  const { comparison } = report2;
  if (comparison?.baseline.state !== "found") return "none";
  const compared = comparison.runs.find(({ key }) => key === run.run.key);
  if (compared?.state !== "matched") return "none";
  const match = compared.findings.find(
    (one) => "finding" in one && one.finding.kind === finding2.kind && one.finding.series[0] === finding2.series[0]
  );
  return match?.change ?? "none";
}
function worseNumber(report2) {
  for (const compared of report2.comparison?.runs ?? []) {
    const number3 = compared.numbers.find(({ gates, verdict }) => gates && verdict === "worse");
    const run = number3 && report2.diagnosis.runs.find(({ run: { key } }) => key === compared.key);
    if (number3 && run) return { kind: "worse", run, facts: factsOf2(run), number: number3 };
  }
  return void 0;
}
function resolvedLead(report2) {
  for (const compared of report2.comparison?.runs ?? []) {
    const resolved = compared.findings.find((one) => one.change === "resolved" && one.was.severity !== "note");
    const run = resolved && report2.diagnosis.runs.find(({ run: { key } }) => key === compared.key);
    if (resolved?.change === "resolved" && run) return { kind: "resolved", run, facts: factsOf2(run), was: resolved.was };
  }
  return void 0;
}

// src/report/chart-of.ts
var MAX_PANELS = 4;
var MAX_REPLICATES = 6;
function chartOf(report2, language) {
  const catalogue = language(plain);
  const runs = runsInOrder(report2);
  const drawable = runs.filter((run) => linesOf3(report2, run, catalogue).length > 0);
  const chosen = drawable.some(isProblem) ? drawable.filter((run, index) => index === 0 || isProblem(run)) : drawable;
  const [first, ...others] = chosen.map((run) => panelOf(report2, run, catalogue));
  if (first === void 0) return void 0;
  const panels = [first, ...others.slice(0, MAX_PANELS - 1)];
  const described = chosen.slice(0, panels.length).map((run) => descriptionOf(report2, run, catalogue));
  return { panels, description: described.join("; ") };
}
function descriptionOf(report2, run, { findings, words: words2 }) {
  const base = baseLine(report2, run.run.key) && baseLabel(report2, words2.line.base);
  return findings.chart(factsOf2(run), base, shownOf(run).best);
}
function panelOf(report2, run, catalogue) {
  const { findings, words: words2, numbers: numbers2 } = catalogue;
  const facts = factsOf2(run);
  const lines = linesOf3(report2, run, catalogue);
  const finding2 = run.findings.find(({ severity }) => severity !== "note");
  const context = finding2 && contextOf(report2, run, finding2);
  return {
    title: context ? findings.title(context) : isJudged(run) ? findings.healthyDetail(facts) : clean(facts.run),
    axis: facts.axis,
    metric: words2.loss,
    lines,
    ...facts.best && {
      best: {
        ...facts.best,
        label: `${words2.labels.best} ${numbers2.value(facts.best.value)}, ${numbers2.place(facts.axis, facts.best.at)}`
      }
    },
    ...finding2 && finding2.to > finding2.from && { region: { from: finding2.from, to: finding2.to, label: findings.region[finding2.kind] } }
  };
}
function isJudged(run) {
  return run.verdict !== "unknown";
}
function linesOf3(report2, run, { words: words2 }) {
  const shown2 = shownOf(run);
  const { train: train3, validation } = mainSeries(shown2);
  const axis = (validation ?? train3)?.axis;
  const same2 = (series) => series !== void 0 && series.axis === axis && series.y.length > 0;
  const others = run.replicates.filter((replicate) => replicate !== shown2).map((replicate) => mainSeries(replicate).validation).filter(same2);
  const base = baseLine(report2, run.run.key);
  return [
    ...same2(train3) ? [line("train", words2.line.train, train3)] : [],
    ...same2(validation) ? [line("validation", words2.line.validation, validation)] : [],
    ...same2(base) ? [line("base", baseLabel(report2, words2.line.base), base)] : [],
    ...others.slice(0, MAX_REPLICATES).map((series) => line("replicate", words2.line.replicate, series))
  ];
}
function line(role, label2, { x: x2, y }) {
  return { role, label: label2, x: x2, y };
}
function baseLabel(report2, label2) {
  const branch = report2.comparison?.baseline.branch;
  return branch === void 0 ? label2 : clean(branch, 24);
}
function baseLine(report2, key) {
  const baseline = report2.comparison?.baseline;
  if (baseline?.state !== "found") return void 0;
  const run = baseline.current.runs.find((candidate) => candidate.run.key === key);
  return run && mainSeries(shownOf(run)).validation;
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
function runTable(report2, catalogue, most) {
  const runs = runsInOrder(report2);
  const shown2 = runs.slice(0, most);
  if (shown2.length === 0) return "";
  const compared = report2.comparison?.baseline.state === "found" ? report2.comparison : void 0;
  const { labels } = catalogue.words;
  const columns = [
    { title: labels.run, align: "left" },
    { title: labels.verdict, align: "left" },
    { title: labels.bestValidationLoss, align: "right" },
    { title: labels.atTheEnd, align: "right" },
    ...compared ? [{ title: catalogue.comparison.against(compared.baseline, baseRuns(report2)), align: "left" }] : []
  ];
  const rows = shown2.map((run) => [...runCells(report2, run, catalogue), ...compared ? [numberCell(report2, run, catalogue)] : []]);
  const rest = runs.length - shown2.length;
  return table(columns, rows) + (rest > 0 ? `

${catalogue.reading.moreRuns(rest)}.` : "");
}
function runCells(report2, run, catalogue) {
  const facts = factsOf2(run);
  const { numbers: numbers2 } = catalogue;
  const best = facts.best ? `${numbers2.value(facts.best.value)} (${numbers2.place(facts.axis, facts.best.at)})` : "";
  return [
    catalogue.markup.name(facts.run),
    verdictCell(report2, run, catalogue),
    best,
    facts.end ? numbers2.value(facts.end.value) : ""
  ];
}
var MAX_KINDS = 3;
function verdictCell(report2, run, catalogue) {
  const { words: words2, markup } = catalogue;
  const problems = run.findings.filter(({ severity }) => severity !== "note");
  if (problems.length === 0) return words2.verdict[run.verdict];
  const shown2 = problems.slice(0, MAX_KINDS).map((finding2) => {
    const { change } = contextOf(report2, run, finding2);
    const label2 = words2.kind[finding2.kind] + (change === "none" ? "" : `, ${words2.change[change]}`);
    return finding2.severity === "failing" ? markup.strong(label2) : label2;
  });
  const rest = problems.length - shown2.length;
  return shown2.join("; ") + (rest > 0 ? `; +${catalogue.numbers.count(rest)}` : "");
}
function numberCell(report2, run, catalogue) {
  const compared = report2.comparison?.runs.find(({ key }) => key === run.run.key);
  if (compared === void 0 || compared.state === "new") return catalogue.comparison.newRunCell;
  const number3 = mainNumber(compared.numbers);
  return number3 ? catalogue.comparison.number(number3) : "";
}
function mainNumber(numbers2) {
  return numbers2.find(({ gates }) => gates) ?? numbers2.find(({ what }) => what === "best") ?? numbers2[0];
}
function baseRuns(report2) {
  return Math.max(0, ...(report2.comparison?.runs ?? []).flatMap(({ numbers: numbers2 }) => numbers2.map((number3) => number3.baseRuns)));
}
var MAX_OPEN = 3;
var MAX_FIXED = 3;
function checklist(report2, catalogue) {
  const several = report2.diagnosis.runs.length > 1;
  const pending = report2.checklist.filter(({ state }) => state !== "fixed");
  const fixed = report2.checklist.filter(({ state }) => state === "fixed");
  const lines = [...firstOfEachItem(pending).slice(0, MAX_OPEN), ...firstOfEachItem(fixed).slice(0, MAX_FIXED)];
  return lines.map((entry) => checklistLine(report2, entry, catalogue, several)).join("\n");
}
function firstOfEachItem(entries) {
  return entries.filter((entry, index) => entries.findIndex(({ item }) => item === entry.item) === index);
}
function checklistLine(report2, entry, catalogue, several) {
  const run = several ? ` (${catalogue.markup.name(entry.run)})` : "";
  return `- [${entry.state === "fixed" ? "x" : " "}] ${catalogue.findings.item[entry.item]}${run}: ${checklistBecause(report2, entry, catalogue)}`;
}
function checklistBecause(report2, entry, { findings }) {
  switch (entry.state) {
    case "fixed":
      return findings.itemFixed(entry.kind, entry.since);
    case "unjudged":
      return findings.itemUnjudged(entry.kind, entry.because);
    case "open": {
      const run = report2.diagnosis.runs.find(({ run: { key } }) => key === entry.run);
      return run ? findings.itemBecause(entry.item, contextOf(report2, run, entry.finding)) : "";
    }
  }
}
function comparisonRemarks(report2, catalogue) {
  const { comparison } = report2;
  if (comparison === void 0) return [];
  const sentences2 = comparison.runs.slice(0, 32).flatMap((run) => {
    if (run.state !== "matched") return [];
    const name2 = comparison.runs.length > 1 ? `${catalogue.markup.name(run.key)}: ` : "";
    const doubt = run.doubt && run.doubt.code !== "first-evaluation" ? [name2 + catalogue.comparison.doubt(run.doubt)] : [];
    const creep = run.anchor?.number.verdict === "worse" ? [name2 + catalogue.comparison.anchor(run.anchor)] : [];
    return [...doubt, ...creep];
  });
  const vanished = comparison.runs.filter(({ state }) => state === "vanished").map(({ key }) => key);
  return vanished.length > 0 ? [...sentences2, catalogue.comparison.vanishedRuns(vanished)] : sentences2;
}
function firstEvaluations(report2, catalogue, most) {
  return (report2.comparison?.runs ?? []).slice(0, most).flatMap((run) => {
    if (run.state !== "matched" || run.doubt?.code !== "first-evaluation") return [];
    return [`- ${catalogue.markup.name(run.key)}: ${catalogue.comparison.doubt(run.doubt)}`];
  });
}
function evidence(report2, catalogue, most) {
  return runsInOrder(report2).slice(0, most).flatMap((run) => run.findings.map((finding2) => findingLine(report2, run, finding2, catalogue)));
}
function findingLine(report2, run, finding2, catalogue) {
  const { findings, markup, words: words2 } = catalogue;
  const source = findings.source[finding2.kind];
  const from = source.url === void 0 ? source.label : markup.link(source.label, source.url);
  const context = contextOf(report2, run, finding2);
  const label2 = `${markup.name(run.run.key)}, ${words2.kind[finding2.kind]} (${words2.severity[finding2.severity]})`;
  return `- ${label2}: ${findings.evidence(context)} ${words2.labels.rule}: ${findings.rule(finding2)} ${words2.labels.source}: ${from}.`;
}
function notJudged(report2, catalogue, most) {
  return runsInOrder(report2).slice(0, most).flatMap((run) => {
    const reasons = /* @__PURE__ */ new Map();
    for (const outcome of run.outcomes) {
      if (outcome.state !== "notEvaluated") continue;
      const key = JSON.stringify(outcome.because);
      const entry = reasons.get(key) ?? { kinds: /* @__PURE__ */ new Set(), because: outcome.because };
      entry.kinds.add(outcome.kind);
      reasons.set(key, entry);
    }
    const label2 = `${catalogue.markup.name(run.run.key)}, ${catalogue.words.labels.notJudged}`;
    return [...reasons.values()].map(({ kinds: kinds2, because }) => `- ${label2}: ${catalogue.findings.notJudged([...kinds2], because)}.`);
  });
}
function readingLines(report2, catalogue, most) {
  const { reading, words: words2 } = catalogue;
  const files = report2.diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap((history) => history.files));
  const read2 = files.slice(0, most).map((file) => `- ${words2.labels.read} ${reading.file(file.path, file.format, reading.recognition(file.because))}.`);
  const more = files.length > most ? [`- ${reading.moreRefused(files.length - most)}`] : [];
  const notes = report2.notes.slice(0, most).map((note) => `- ${reading.note(note)}`);
  return [...read2, ...more, ...notes, ...refusedLines(report2, catalogue, most)];
}
function refusedLines(report2, catalogue, most) {
  const { reading, words: words2, markup } = catalogue;
  const lines = report2.refused.slice(0, most).map(({ path, because }) => `- ${words2.labels.notRead}: ${markup.name(path)}: ${reading.refusal(because)}`);
  const rest = report2.refused.length - lines.length;
  return rest > 0 ? [...lines, `- ${reading.moreRefused(rest)}`] : lines;
}
function footer(report2, catalogue) {
  const { context, comparison } = report2;
  const parts = [
    context.commit === void 0 ? "" : catalogue.command.trained(context.commit),
    comparison ? catalogue.comparison.footer(comparison.baseline) : "",
    context.docs === void 0 ? "" : catalogue.markup.link(catalogue.words.labels.howDecided, context.docs),
    `Loss Doctor ${context.version}`
  ];
  const line3 = parts.filter((part2) => part2 !== "").join(" · ");
  return `<sub>${line3.charAt(0).toUpperCase()}${line3.slice(1)}</sub>`;
}

// src/report/json.ts
function renderJson(report2, language) {
  return `${JSON.stringify(jsonOf(report2, language), void 0, 2)}
`;
}
function jsonOf(report2, language) {
  const catalogue = language(plain);
  const { gate, diagnosis, refused, comparison } = report2;
  return {
    schemaVersion: 1,
    verdict: report2.verdict,
    gate: { conclusion: gate.conclusion, because: gate.because.map((reason) => catalogue.comparison.gate(reason)) },
    runs: diagnosis.runs.map((run) => runJson(report2, run, catalogue)),
    refused: refused.map(({ path, because }) => ({ path: plain.name(path), because: catalogue.reading.refusal(because) })),
    ...report2.notes.length > 0 && { notes: report2.notes.map((note) => catalogue.reading.note(note)) },
    ...comparison && { comparison: comparisonJson(comparison) },
    checklist: report2.checklist.map((entry) => ({
      key: entry.key,
      item: entry.item,
      text: catalogue.findings.item[entry.item],
      because: checklistBecause(report2, entry, catalogue),
      state: entry.state === "fixed" ? "fixed" : "open",
      ...entry.state === "fixed" && { since: entry.since }
    }))
  };
}
function findingId(run, finding2) {
  return `${run}/${finding2.kind}/${finding2.series[0]}`;
}
function runJson(report2, run, catalogue) {
  const shown2 = shownOf(run);
  const { key, replicates } = run.run;
  const abstained = run.outcomes.flatMap((outcome) => outcome.state === "notEvaluated" ? [outcome] : []);
  return {
    key,
    replicates: replicates.length,
    files: replicates.flatMap(
      ({ files }) => files.map(({ path, format, because }) => ({ path, format, because: catalogue.reading.recognition(because) }))
    ),
    axis: factsOf2(run).axis,
    completion: shown2.history.completion,
    series: shown2.history.series.map(seriesJson),
    verdict: run.verdict,
    findings: run.findings.map((finding2) => findingJson(report2, run, finding2, catalogue)),
    advice: run.advice,
    notEvaluated: abstained.map(({ kind, because, series }) => ({ kind, because: catalogue.findings.abstention(because), series }))
  };
}
function seriesJson(series) {
  const { first, last, min: min2, max: max3, nonFinite: nonFinite2 } = extentOf(series);
  const { name: name2, role, metric, direction } = series;
  return {
    name: name2,
    role,
    metric,
    direction,
    points: pointsOf2(series),
    nonFinite: nonFinite2,
    first: placeJson(first),
    last: placeJson(last),
    min: placeJson(min2),
    max: placeJson(max3)
  };
}
function placeJson(place5) {
  return place5 === void 0 ? null : { at: number(place5.at), value: number(place5.value) };
}
function findingJson(report2, run, finding2, catalogue) {
  const { findings } = catalogue;
  const { kind, severity, series, advice, checklist: checklist2 } = finding2;
  const context = contextOf(report2, run, finding2);
  const source = findings.source[kind];
  return {
    id: findingId(run.run.key, finding2),
    kind,
    severity,
    series,
    from: number(finding2.from),
    to: number(finding2.to),
    evidence: Object.fromEntries(Object.entries(finding2.evidence).map(([name2, value5]) => [name2, number(value5)])),
    confidence: number(finding2.confidence),
    text: findings.headline(context),
    rule: findings.rule(finding2),
    source: source.url === void 0 ? source.label : `${source.label}, ${source.url}`,
    advice,
    checklist: checklist2
  };
}
function comparisonJson({ baseline, runs }) {
  return { baseline: baselineJson(baseline), runs: runs.map(runComparisonJson) };
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
function runComparisonJson(run) {
  return {
    key: run.key,
    state: run.state,
    findings: run.findings.map((change) => changeJson(run.key, change)),
    numbers: run.numbers.map(numberJson)
  };
}
function changeJson(key, change) {
  const finding2 = "finding" in change ? change.finding : change.was;
  return { id: findingId(key, finding2), change: change.change };
}
function numberJson(change) {
  const { metric, series, what, baseRuns: baseRuns2, limit: limit2, verdict } = change;
  return {
    metric,
    series,
    what,
    head: number(change.head),
    base: number(change.base),
    change: number(change.change),
    baseRuns: baseRuns2,
    limit: limit2 === void 0 ? null : number(limit2),
    verdict
  };
}
function number(value5) {
  if (Number.isFinite(value5)) return value5;
  return Number.isNaN(value5) ? "NaN" : value5 > 0 ? "Infinity" : "-Infinity";
}

// src/report/headline.ts
function openingOf(report2, lead, catalogue) {
  const opening = leadSentences(report2, lead, catalogue);
  const comparison = report2.comparison;
  const base = comparison ? [catalogue.comparison.baseline(comparison.baseline)] : [];
  return { ...opening, detail: [...opening.detail, ...base].filter((sentence2) => sentence2 !== "") };
}
function leadSentences(report2, lead, catalogue) {
  const { findings, comparison, reading } = catalogue;
  switch (lead.kind) {
    case "finding": {
      const advice = lead.run.advice[0];
      return {
        headline: findings.headline(lead.context) + findings.others(lead.otherProblems, lead.otherRuns),
        detail: [findings.detail(lead.context)],
        ...advice && { doFirst: findings.advice(advice, lead.context) }
      };
    }
    case "worse":
      return {
        headline: comparison.worseHeadline(lead.facts.run, lead.number, branchOf(report2)),
        detail: [comparison.numberSentence(lead.number, branchOf(report2))]
      };
    case "resolved":
      return {
        headline: findings.resolvedHeadline(lead.facts.run, lead.was),
        detail: healthySentences(report2, [lead.run], catalogue)
      };
    case "healthy":
      return { headline: findings.healthyHeadline(lead.runs.map(factsOf2)), detail: healthySentences(report2, lead.runs, catalogue) };
    case "unknown":
      return {
        headline: findings.unknownHeadline(lead.runs.map(factsOf2)),
        detail: lead.runs.slice(0, 3).map((run) => findings.unknownDetail(factsOf2(run), missing(run)))
      };
    case "nothing-read":
      return { headline: reading.nothingReadHeadline, detail: [reading.nothingRead(report2.refused.length)] };
  }
}
var MAX_HEALTHY = 3;
function healthySentences(report2, runs, { findings, comparison }) {
  if (runs.length > MAX_HEALTHY) return [];
  return runs.map((run) => {
    const compared = report2.comparison?.runs.find(({ key }) => key === run.run.key);
    const best = compared?.numbers.find(({ what, metric }) => what === "best" && metric === "loss");
    const against = best && comparison.numberClause(best, branchOf(report2));
    return `${findings.healthyDetail(factsOf2(run), against)}.`;
  });
}
function branchOf(report2) {
  return report2.comparison?.baseline.branch ?? report2.context.baseBranch;
}
function missing(run) {
  const abstained = shownOf(run).outcomes.flatMap((outcome) => outcome.state === "notEvaluated" ? [outcome] : []);
  return (abstained.find(({ kind }) => kind === "overfitting") ?? abstained[0])?.because;
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
function text(untrusted) {
  return clean(untrusted, 200).replace(/[\\`*_{}[\]()<>!|~$&^=+-]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/@/g, "@&#8203;").replace(/#(?=\w)(?<!&#)/g, "#&#8203;").replace(/:(?=\/\/|\w)/g, ":&#8203;").replace(/(www)\./gi, "$1&#8203;.").replace(/\b(gh)-(?=\d)/gi, "$1&#8203;-");
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
function bytesOf2(text2) {
  return encoder.encode(text2).length;
}
function withinLimit(levels, limit2) {
  let text2 = "";
  for (const level2 of levels) {
    text2 = level2();
    if (bytesOf2(text2) <= limit2) return text2;
  }
  return text2;
}

// src/report/markdown/mermaid.ts
var MAX_POINTS2 = 60;
var COLOURS = {
  train: { name: "Blue", hex: "#0072B2" },
  validation: { name: "Orange", hex: "#D55E00" },
  base: { name: "Grey", hex: "#888888" }
};
function mermaid(chart) {
  const [panel] = chart.panels;
  const lines = panel.lines.filter(({ role }) => role !== "replicate");
  const from = Math.max(...lines.map(({ x: x2 }) => x2[0] ?? Number.POSITIVE_INFINITY));
  const main = lines.filter(({ role }) => role !== "base");
  const to = Math.min(...main.map(({ x: x2 }) => x2.at(-1) ?? Number.NEGATIVE_INFINITY));
  if (lines.length === 0 || !(to > from)) return "";
  const count9 = Math.min(MAX_POINTS2, Math.max(2, ...main.map(({ x: x2 }) => x2.length)));
  const places = Array.from({ length: count9 }, (_, i2) => from + (to - from) * i2 / (count9 - 1));
  const drawn = lines.map((line3) => ({ line: line3, values: places.map((at3) => interpolate(line3, at3)) })).filter(({ values }) => values.every(Number.isFinite));
  if (drawn.length === 0) return "";
  const colours = drawn.map(({ line: line3 }) => colourOf(line3));
  return [
    "```mermaid",
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.map(({ hex }) => hex).join(", ")}"}}}}%%`,
    "xychart-beta",
    `  title "${label(panel.title)}"`,
    `  x-axis "${label(panel.axis)}" ${short(from)} --> ${short(to)}`,
    `  y-axis "${label(panel.metric)}"`,
    ...drawn.map(({ values }) => `  line [${values.map(short).join(", ")}]`),
    "```",
    "",
    `${drawn.map(({ line: line3 }, i2) => `${colours[i2]?.name}: ${name(line3)}`).join(" · ")}`
  ].join("\n");
}
function colourOf({ role }) {
  return COLOURS[role === "replicate" ? "base" : role];
}
function name(line3) {
  return line3.role === "base" ? `\`${label(line3.label)}\`` : line3.label;
}
function label(text2) {
  return text2.replace(/[^\p{L}\p{N} .,:%/+()\u2212_-]/gu, " ").replace(/\s+/g, " ").trim();
}
function short(value5) {
  return String(Number(value5.toPrecision(4)));
}
function interpolate({ x: x2, y }, at3) {
  let right = 0;
  while (right < x2.length - 1 && (x2[right] ?? 0) < at3) right++;
  const left = Math.max(0, right - 1);
  const [x0 = 0, x1 = 0, y0 = Number.NaN, y1 = Number.NaN] = [x2[left], x2[right], y[left], y[right]];
  if (at3 < x0 || at3 > x1 && right === x2.length - 1) return y1;
  return x1 === x0 ? y1 : y0 + (y1 - y0) * (at3 - x0) / (x1 - x0);
}

// src/report/markdown/comment.ts
var LIMIT = 6e4;
var LEVELS = [
  { rows: 32, evidence: 32, files: 32, chart: true, shortened: false },
  { rows: 32, evidence: 8, files: 8, chart: true, shortened: true },
  { rows: 32, evidence: 0, files: 0, chart: true, shortened: true },
  { rows: 8, evidence: 0, files: 0, chart: false, shortened: true },
  { rows: 0, evidence: 0, files: 0, chart: false, shortened: true }
];
function renderComment(report2, options) {
  const [full, ...shorter] = LEVELS;
  const at3 = (level2) => () => render(report2, options, level2);
  return withinLimit([at3(full), ...shorter.map(at3)], options.limit ?? LIMIT);
}
function render(report2, options, level2) {
  const catalogue = options.language(markdown);
  const lead = leadOf(report2);
  const opening = openingOf(report2, lead, catalogue);
  const problem2 = lead.kind === "finding" || lead.kind === "worse" || report2.diagnosis.runs.length > 3;
  const chart = level2.chart ? chartBlock(report2, options) : "";
  const runs = level2.rows > 0 ? runTable(report2, catalogue, level2.rows) : "";
  const list2 = level2.rows > 0 ? checklist(report2, catalogue) : "";
  const remarks = level2.rows > 0 ? comparisonRemarks(report2, catalogue).join("\n\n") : "";
  const { labels } = catalogue.words;
  const details = [...evidenceLines(report2, catalogue, level2)].join("\n");
  const blocks = [
    report2.context.title === void 0 ? "" : `${catalogue.markup.strong(text(report2.context.title))}`,
    `### ${opening.headline}`,
    opening.detail.join(" "),
    opening.doFirst === void 0 ? "" : `${catalogue.markup.strong(labels.doFirst)} ${opening.doFirst}`,
    ...problem2 ? [chart, runs] : [],
    remarks,
    list2,
    ...lead.kind === "nothing-read" ? [refusedLines(report2, catalogue, 10).join("\n")] : [],
    ...problem2 ? [] : [folded(labels.chartAndNumbers, [chart, runs])],
    folded(labels.evidence, [details]),
    (options.notes ?? []).map((note) => catalogue.command.note(note)).join("\n\n"),
    level2.shortened ? catalogue.command.shortened : "",
    footer(report2, catalogue)
  ];
  const body = blocks.filter((block) => block !== "").join("\n\n");
  return `${options.marker === void 0 ? "" : `${options.marker}
`}${body}
`;
}
function evidenceLines(report2, catalogue, level2) {
  if (level2.evidence === 0) return [];
  const { gate } = report2;
  const { conclusion, gate: sentence2 } = catalogue.comparison;
  const reasons = gate.because.slice(0, level2.evidence).map((reason) => sentence2(reason));
  return [
    ...evidence(report2, catalogue, level2.evidence),
    ...notJudged(report2, catalogue, level2.evidence),
    ...firstEvaluations(report2, catalogue, level2.evidence),
    ...report2.diagnosis.runs.length === 0 ? [] : readingLines(report2, catalogue, level2.files),
    `- ${catalogue.words.labels.gate}: ${conclusion[gate.conclusion]}. ${reasons.join(" ")}`.trimEnd()
  ];
}
function folded(title, blocks) {
  const content = blocks.filter((block) => block !== "").join("\n\n");
  return content === "" ? "" : `<details><summary>${title}</summary>

${content}

</details>`;
}
function chartBlock(report2, { language, pictures }) {
  const chart = chartOf(report2, language);
  if (chart === void 0) return "";
  if (pictures === void 0) return mermaid(chart);
  const alt = attribute(chart.description);
  return [
    "<picture>",
    `<source media="(prefers-color-scheme: dark)" srcset="${attribute(pictures.dark)}">`,
    `<img alt="${alt}" src="${attribute(pictures.light)}" width="720">`,
    "</picture>"
  ].join("\n");
}

// src/report/language/en/action.ts
function actionSentences(markup) {
  return {
    notice: (notice) => sentence(notice, markup),
    noArtifact: (present) => present.length === 0 ? "no artifact of this name: this run has none. Upload the history with actions/upload-artifact before this step" : `no artifact of this name; this run has ${present.slice(0, 10).join(", ")}`
  };
}
var LOOKED_UP = {
  artifacts: "artifacts of the run",
  commits: "commits of the base branch",
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
    case "superseded":
      return notice.by === "newer-head" ? "The pull request has moved on; its comment is left to the newer run." : "A newer run has already written the comment; it stays.";
    case "lookup-failed":
      return `The ${LOOKED_UP[notice.what]} could not be read: ${markup.name(notice.detail)}.${notice.permission === void 0 ? "" : ` The job may lack the permission ${notice.permission}.`}`;
    case "record-too-large":
      return "The curves are too large to keep on the data branch; the next pull request compares with the artifact.";
    case "no-runs-of-commit":
      return `No run of ${markup.name(notice.commit.slice(0, 7))} left a matching artifact.`;
  }
}

// src/report/language/en/numbers.ts
var NBSP = " ";
var MINUS = "−";
var UNIT2 = {
  epoch: ["epoch", "epochs"],
  step: ["step", "steps"],
  samples: ["sample", "samples"],
  tokens: ["token", "tokens"],
  time: ["second", "seconds"]
};
function value(number3) {
  if (Number.isNaN(number3)) return "NaN";
  if (!Number.isFinite(number3)) return number3 > 0 ? "infinity" : `${MINUS}infinity`;
  if (number3 === 0) return "0";
  const size = Math.abs(number3);
  const digits = size >= 1e4 || size < 1e-3 ? number3.toExponential(3) : number3.toPrecision(4);
  const [mantissa = digits, exponent] = digits.split("e");
  const short2 = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return (exponent === void 0 ? short2 : `${short2}e${exponent.replace("+", "")}`).replace(/-(?=[\d.])/, MINUS).replace("e-", `e${MINUS}`);
}
function percent(fraction) {
  const share2 = fraction * 100;
  if (!Number.isFinite(share2)) return `${value(share2)}${NBSP}%`;
  const size = Math.abs(share2);
  const text2 = size >= 10 || size === 0 ? count(Math.round(size)) : size >= 0.1 ? size.toFixed(1) : size.toPrecision(1);
  return `${share2 < 0 ? MINUS : ""}${size < 1e-4 ? "0" : text2}${NBSP}%`;
}
function count(number3) {
  const whole = Math.round(number3).toString();
  return whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
}
function position(at3) {
  return Number.isInteger(at3) && Math.abs(at3) < 1e15 ? count(at3) : value(at3);
}
function signed(text2, positive) {
  return positive ? `+${text2}` : text2;
}
function bytes(size) {
  const units = ["bytes", "kB", "MB", "GB"];
  let scaled = size;
  let unit = 0;
  while (scaled >= 1e3 && unit < units.length - 1) {
    scaled /= 1e3;
    unit++;
  }
  return `${unit === 0 ? count(scaled) : Number(scaled.toPrecision(2))}${NBSP}${units[unit]}`;
}
var numbers = {
  value,
  percent,
  signedPercent: (fraction) => signed(percent(fraction), fraction > 0),
  signedValue: (number3) => signed(value(number3), number3 > 0),
  count,
  place: (axis, at3) => axis === "time" ? `${position(at3)}${NBSP}s` : `${axis === "samples" ? "sample" : axis === "tokens" ? "token" : axis} ${position(at3)}`,
  span: (axis, length) => `${position(length)} ${UNIT2[axis][length === 1 ? 0 : 1]}`,
  bytes
};

// src/report/language/en/abstentions.ts
var { count: count2, percent: percent2 } = numbers;
function abstentions(markup) {
  return (because) => {
    switch (because.code) {
      case "too-few-points":
        return `${count2(because.points)} ${because.points === 1 ? "point" : "points"}, ${count2(because.needed)} are needed`;
      case "no-training-loss":
        return "no training loss is logged";
      case "no-validation-loss":
        return "no validation loss is logged";
      case "unknown-direction":
        return `it is not known whether a lower or a higher ${markup.name(because.series)} is better; set \`direction\` in the configuration`;
      case "adversarial-loss":
        return `${markup.name(because.series)} is an adversarial loss, which has no such reading`;
      case "reinforcement-learning":
        return "losses of reinforcement learning do not show it";
      case "boosting":
        return "boosting rounds are not epochs of gradient descent";
      case "not-finite":
        return "the loss is not finite";
      case "restarted":
        return "the log starts again, and the parts cannot be judged as one run";
      case "diverged":
        return "the run diverged";
      case "too-noisy":
        return `the scatter of ${percent2(because.noise)} hides a change of ${percent2(because.threshold)}`;
      case "mixed-axes":
        return `training loss is logged by ${because.train}, validation loss by ${because.validation}, and nothing ties the two`;
      case "no-task-metric":
        return "no metric beside the loss is logged";
      case "no-common-points":
        return "training and validation loss share no stretch of the axis";
      case "rate-schedule":
        return `the learning rate changes ${count2(because.changes)} times, which explains it`;
      case "incomplete":
        return "the run ended before its planned end";
    }
  };
}

// src/report/language/en/advice.ts
var { percent: percent3, place: place2, span, count: count3 } = numbers;
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
  "more-data": () => "try more training data or augmentation; the model has learnt what is there by heart.",
  "smaller-model": () => "try a smaller model: half the width, or one layer fewer.",
  "bigger-model": () => "try a bigger model: twice the width, or one layer more.",
  "lower-learning-rate": () => "try a learning rate 3 to 10 times lower.",
  "raise-learning-rate": () => "try a learning rate 3 to 10 times higher.",
  "train-longer": () => "try training longer; the loss was still falling when training stopped.",
  "use-a-schedule": () => "try a schedule that lowers the learning rate towards the end.",
  "check-the-data": () => "look at the data behind these steps: missing values, wrong labels, order.",
  "clip-gradients": () => "try clipping gradients, at norm 1 to begin with.",
  "fix-validation": () => "check the validation set: its size, duplicates of training examples, and that dropout and augmentation are off."
};
function adviceSentence(advice, context) {
  return ADVICE[advice](context);
}
function stopEarlier(context) {
  const { facts } = context;
  if (facts.best === void 0) return "stop earlier, at the best validation loss.";
  const stop = `stop at ${place2(facts.axis, facts.best.at)}.`;
  const { stopping } = facts;
  if (stopping === void 0) return stop;
  const of = `${count3(stopping.saved)} of ${span(facts.axis, stopping.total)}`;
  const loss = stopping.share > 5e-3 ? ` and ${percent3(stopping.share)} of validation loss` : "";
  return `${stop} Early stopping with patience ${count3(stopping.patience)} would have saved ${of}${loss}.`;
}

// src/report/language/en/kinds.ts
var { value: value2, percent: percent4, place: place3, count: count4, span: span2 } = numbers;
var PRECHELT = {
  label: "Prechelt 1998, Early stopping – but when?",
  url: "https://doi.org/10.1007/3-540-49430-8_3"
};
var PLAYBOOK = { label: "Deep learning tuning playbook", url: "https://github.com/google-research/tuning_playbook" };
var CHECKER = { label: "TheDeepChecker", url: "https://github.com/thedeepchecker/thedeepchecker" };
var AUTOTRAINER = { label: "AutoTrainer, ICSE 2021", url: "https://github.com/shiningrain/AUTOTRAINER" };
var CURVES = {
  label: "Brownlee, Learning curves",
  url: "https://machinelearningmastery.com/learning-curves-for-diagnosing-machine-learning-model-performance/"
};
var OWN = { label: "Loss Doctor’s own rule for reading logs" };
function number2(context, name2) {
  return context.finding.evidence[name2];
}
function share(context, name2) {
  const found2 = number2(context, name2);
  return found2 === void 0 ? "" : ` ${percent4(Math.abs(found2))}`;
}
function at(context, position2) {
  return place3(context.finding.axis, position2);
}
var KINDS = {
  "non-finite": {
    verb: "produces NaN or infinity",
    phrase: (context, judged2) => `${judged2} is not finite from ${at(context, context.finding.from)}${times(number2(context, "count"))}`,
    rule: () => "A loss that is NaN or infinite, even once.",
    source: { label: "Keras TerminateOnNaN", url: "https://keras.io/api/callbacks/terminate_on_nan/" },
    region: "not finite",
    absence: "every value finite"
  },
  divergence: {
    verb: "diverges",
    phrase: (context, judged2) => `${judged2} rises${share(context, "rise")} after ${at(context, context.finding.from)}`,
    rule: (threshold2) => `The loss ends above its best by more than ${threshold2 ?? "the threshold"} and has lost most of what it had fallen, or doubles at each of the last points.`,
    source: CHECKER,
    region: "diverges",
    absence: "no divergence"
  },
  "training-loss-rise": {
    verb: "ends on a rising training loss",
    phrase: (context) => `up${share(context, "rise")} after ${at(context, context.finding.from)}`,
    rule: (threshold2) => `Training loss ends above its own best by more than ${threshold2 ?? "the threshold"}, beyond its scatter.`,
    source: PLAYBOOK,
    region: "training loss rises",
    absence: "training loss no longer rises"
  },
  overfitting: {
    verb: "overfits",
    phrase: (context, judged2) => `${judged2} rises${share(context, "rise")} after ${at(context, context.finding.from)}`,
    rule: (threshold2) => `Smoothed validation loss ends above its best by more than ${threshold2 ?? "the threshold"}, beyond its scatter, and above training loss.`,
    source: PRECHELT,
    region: "validation loss rises",
    absence: "no overfitting"
  },
  "late-rise": {
    verb: "ends on a small rise",
    phrase: (context, judged2) => `${judged2} is up${share(context, "rise")} after ${at(context, context.finding.from)}`,
    rule: (threshold2) => `Validation loss ends a little above its best: more than ${threshold2 ?? "the threshold"}, less than overfitting takes.`,
    source: PRECHELT,
    region: "late rise",
    absence: "no late rise"
  },
  "generalization-gap": {
    verb: "generalises poorly",
    phrase: (context, judged2) => {
      const gap = number2(context, "gap");
      return `${judged2} ends${gap === void 0 ? " far" : ` ${value2(Math.abs(gap))}`} above training loss`;
    },
    rule: (threshold2) => `Validation loss does not rise, and ends above training loss by more than ${threshold2 ?? "a share"} of it.`,
    source: {
      label: "Amazon SageMaker Debugger, Overfit",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html"
    },
    region: "gap",
    absence: "no wide gap"
  },
  underfitting: {
    verb: "underfits",
    phrase: (context) => `training loss stays high${fell(context)}`,
    rule: (threshold2) => `Training loss falls by less than ${threshold2 ?? "the threshold"} over the run and validation loss stays close to it.`,
    source: CURVES,
    region: "training loss stays high",
    absence: "no underfitting"
  },
  "still-improving": {
    verb: "stops while it still improves",
    phrase: (context, judged2) => `${judged2} was falling at ${at(context, context.finding.to)}`,
    rule: (threshold2) => `The last stretch still falls, and going on is expected to gain more than ${threshold2 ?? "the threshold"}.`,
    source: PLAYBOOK,
    region: "still falling",
    absence: "training ran to the end of its gains"
  },
  plateau: {
    verb: "stops improving early",
    phrase: (context, judged2) => `no better ${judged2} after ${at(context, context.finding.from)}`,
    rule: (threshold2) => `No new best beyond the scatter for at least ${threshold2 ?? "the last part"} of the run.`,
    source: {
      label: "PyTorch ReduceLROnPlateau",
      url: "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html"
    },
    region: "plateau",
    absence: "no plateau"
  },
  "slow-convergence": {
    verb: "converges slowly",
    phrase: (context, judged2) => `${judged2} falls evenly and is not done at ${at(context, context.finding.to)}`,
    rule: (threshold2, guessed) => guessed ? `A model of the curves’ shape, trained on our labelled runs, gives a learning rate that is too low more than ${threshold2 ?? "its limit"}.` : `More than ${threshold2 ?? "a share"} of the fall of the loss comes in the second half.`,
    source: AUTOTRAINER,
    region: "slow fall",
    absence: "no slow convergence"
  },
  oscillation: {
    verb: "oscillates",
    phrase: (context, judged2) => `${judged2} swings${share(context, "amplitude")} of its fall up and down after ${at(context, context.finding.from)}`,
    rule: (threshold2, guessed) => guessed ? `A model of the curves’ shape, trained on our labelled runs, gives a learning rate that is too high more than ${threshold2 ?? "its limit"}.` : `In the second half the loss goes up and down by more than ${threshold2 ?? "the threshold"} of what it fell in all.`,
    source: AUTOTRAINER,
    region: "oscillates",
    absence: "no fluctuation"
  },
  "noisy-validation": {
    verb: "has a noisy validation loss",
    phrase: (context) => `it scatters${times(number2(context, "ratio")) || " far"} more than training loss`,
    rule: (threshold2) => `Validation loss scatters more than ${threshold2 ?? "several"} times as much as training loss, without a drift.`,
    source: CURVES,
    region: "scatter",
    absence: "validation no longer noisy"
  },
  spike: {
    verb: "has a loss spike",
    phrase: (context, judged2) => `${judged2} jumps by${share(context, "height")} at ${at(context, context.finding.from)}`,
    rule: (threshold2) => `Values more than ${threshold2 ?? "several"} standard deviations of the scatter above their neighbourhood.`,
    source: { label: "OLMo 2, spike score", url: "https://arxiv.org/abs/2501.00656" },
    region: "spike",
    absence: "no spike"
  },
  "unrepresentative-validation": {
    verb: "has an unusually easy validation set",
    phrase: (context, judged2) => `${judged2} stays${share(context, "below")} below training loss`,
    rule: (threshold2) => `Validation loss stays below training loss by more than ${threshold2 ?? "the threshold"} over most of the second half.`,
    source: CURVES,
    region: "below training loss",
    absence: "validation loss no longer below training loss"
  },
  "restarted-log": {
    verb: "starts again inside its log",
    phrase: (context) => `at ${at(context, context.finding.from)}`,
    rule: () => "The position on the axis goes back inside one file.",
    source: OWN,
    region: "starts again",
    absence: "one run in the log"
  },
  "metric-mismatch": {
    verb: "has a loss and a metric that disagree",
    phrase: (context, judged2) => `${judged2} gets worse after ${at(context, context.finding.from)} while the metric improves`,
    rule: () => "Validation loss and task metric move apart over the last part of the run.",
    source: CHECKER,
    region: "loss and metric disagree",
    absence: "loss and metric agree"
  },
  "early-stopping": {
    verb: "goes on after its best",
    phrase: (context) => `stopping at ${at(context, context.finding.from)} would have saved ${span2(context.finding.axis, context.finding.to - context.finding.from)}`,
    rule: (threshold2) => `Stopping after four rises in a row of the mean of five evaluations (UP4) would have saved more than ${threshold2 ?? "a share"} of the run at no loss.`,
    source: PRECHELT,
    region: "after the best",
    absence: "the best is at the end"
  }
};
var kinds = KINDS;
function times(factor) {
  return factor === void 0 ? "" : ` ${factor >= 10 ? count4(factor) : value2(Number(factor.toPrecision(2)))} times`;
}
function fell(context) {
  const fall = number2(context, "fall");
  return fall === void 0 ? "" : `, it fell by ${percent4(fall)} only`;
}

// src/report/language/en/words.ts
var words = {
  verdict: { failing: "failing", warning: "warning", healthy: "healthy", unknown: "not enough to judge" },
  badge: { failing: "failing", warning: "warning", healthy: "healthy", unknown: "unknown" },
  severity: { failing: "failing", warning: "warning", note: "note" },
  kind: {
    "non-finite": "NaN or infinity",
    divergence: "divergence",
    "training-loss-rise": "rising training loss",
    overfitting: "overfitting",
    "late-rise": "late rise",
    "generalization-gap": "generalisation gap",
    underfitting: "underfitting",
    "still-improving": "still improving",
    plateau: "plateau",
    "slow-convergence": "slow convergence",
    oscillation: "oscillation",
    "noisy-validation": "noisy validation",
    spike: "loss spike",
    "unrepresentative-validation": "unrepresentative validation",
    "restarted-log": "restarted log",
    "metric-mismatch": "loss and metric disagree",
    "early-stopping": "epochs after the best"
  },
  change: {
    new: "new",
    worse: "worse than the base",
    borderline: "borderline on the base",
    "pre-existing": "on the base too",
    resolved: "resolved",
    "not-evaluated": "base not judged"
  },
  axis: { epoch: "epoch", step: "step", samples: "samples", tokens: "tokens", time: "seconds" },
  completion: { complete: "complete", incomplete: "incomplete", unknown: "unknown" },
  number: {
    best: "best",
    final: "final",
    "epochs-to-base-best": "time to the base’s best",
    "gap-growth": "growth of the gap"
  },
  line: { train: "training", validation: "validation", base: "base", replicate: "other replicate" },
  loss: "loss",
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
    new: "new",
    badge: "training"
  }
};

// src/report/language/en/findings.ts
var { value: value3, percent: percent5, place: place4, count: count5 } = numbers;
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
  const abstention = abstentions(markup);
  const judged2 = (context) => judgedSeries(context, markup);
  const phrase = (context) => kinds[context.finding.kind].phrase(context, judged2(context));
  return {
    headline: (context) => {
      const more = context.change === "worse" ? ` more than on ${baseName(context.branch, markup)}` : "";
      return `${markup.name(context.facts.run)} ${ADVERB[context.change]}${kinds[context.finding.kind].verb}${more}: ${phrase(context)}`;
    },
    title: (context) => `${markup.name(context.facts.run)} ${kinds[context.finding.kind].verb}: ${phrase(context)}`,
    detail: (context) => sentences(changeSentence(context, markup), lossSentence(context.facts), seeds(context)),
    rule: ({ kind, evidence: evidence2 }) => kinds[kind].rule(threshold(kind, evidence2), evidence2["probability"] !== void 0),
    source: mapKinds((kind) => kinds[kind].source),
    evidence: (context) => `${capital(phrase(context))}. ${measured(context)}`,
    region: mapKinds((kind) => kinds[kind].region),
    advice: (advice, context) => adviceSentence(advice, context),
    item: ITEMS,
    itemBecause: (item, context) => itemBecause(item, context) ?? phrase(context),
    itemFixed: (kind, since) => `${kinds[kind].absence} since ${since}`,
    itemUnjudged: (kind, because) => `${words.kind[kind]} could not be judged on this push: ${abstention(because)}`,
    abstention,
    notJudged: (list2, because) => `${list2.map((kind) => words.kind[kind]).join(", ")} (${abstention(because)})`,
    chart: (facts, base, best) => {
      const curves = facts.validation === void 0 ? "Training loss" : facts.training === void 0 ? "Validation loss" : "Training and validation loss";
      const marked = best === void 0 ? "" : `, best validation loss ${value3(best.value)} at ${place4(facts.axis, best.at)} marked`;
      return `${curves} of ${markup.name(facts.run)} by ${words.axis[facts.axis]}${marked}${base === void 0 ? "" : `, ${base} in grey`}`;
    },
    healthyHeadline: (runs) => runs.length > 1 ? `Training looks healthy in all ${count5(runs.length)} runs` : "Training looks healthy",
    healthyDetail: (facts, against) => {
      const best = facts.best ? `best validation loss ${value3(facts.best.value)} at ${place4(facts.axis, facts.best.at)}, trained to ${place4(facts.axis, facts.last)}` : "no finding";
      return `${markup.name(facts.run)}: ${best}${against === void 0 ? "" : `; ${against}`}`;
    },
    unknownHeadline: (runs) => {
      const [first] = runs;
      if (first === void 0) return "Nothing to judge";
      return runs.length === 1 ? `Not enough to judge ${markup.name(first.run)}` : `Not enough to judge ${count5(runs.length)} runs`;
    },
    unknownDetail: (facts, because) => unknownDetail(facts, because, markup, abstention),
    resolvedHeadline: (run, was) => `${markup.name(run)} no longer ${kinds[was.kind].verb}`,
    others: (problems, others) => problems === 0 ? "" : ` (and ${count5(problems)} of ${count5(others)} other ${others === 1 ? "run" : "runs"})`,
    replicates: (agreeing, replicates) => `${count5(agreeing)} of ${count5(replicates)} replicates`
  };
}
function mapKinds(of) {
  return {
    "non-finite": of("non-finite"),
    divergence: of("divergence"),
    "training-loss-rise": of("training-loss-rise"),
    overfitting: of("overfitting"),
    "late-rise": of("late-rise"),
    "generalization-gap": of("generalization-gap"),
    underfitting: of("underfitting"),
    "still-improving": of("still-improving"),
    plateau: of("plateau"),
    "slow-convergence": of("slow-convergence"),
    oscillation: of("oscillation"),
    "noisy-validation": of("noisy-validation"),
    spike: of("spike"),
    "unrepresentative-validation": of("unrepresentative-validation"),
    "restarted-log": of("restarted-log"),
    "metric-mismatch": of("metric-mismatch"),
    "early-stopping": of("early-stopping")
  };
}
function baseName(branch, markup) {
  return branch === void 0 ? "the base" : markup.name(branch);
}
function judgedSeries(context, markup) {
  const [series] = context.finding.series;
  if (series === context.facts.validation) return "validation loss";
  if (series === context.facts.training) return "training loss";
  return markup.name(series);
}
function changeSentence(context, markup) {
  const base = baseName(context.branch, markup);
  switch (context.change) {
    case "new":
      return `It did not on ${base}.`;
    case "pre-existing":
      return `It did on ${base} already.`;
    case "borderline":
      return `Whether that is new cannot be told: ${base} was close to it.`;
    case "not-evaluated":
      return `Whether it did on ${base} could not be judged.`;
    case "worse":
    case "resolved":
    case "none":
      return "";
  }
}
function lossSentence(facts) {
  if (facts.best === void 0 || facts.end === void 0) {
    return facts.trainAtEnd === void 0 ? "" : `Training loss ${value3(facts.trainAtEnd)} at the end; there is no validation loss.`;
  }
  if (facts.best.at === facts.end.at) return `Validation loss is at its best at the end: ${value3(facts.end.value)}.`;
  const best = `Best validation loss ${value3(facts.best.value)} at ${place4(facts.axis, facts.best.at)}, ${value3(facts.end.value)} at the end`;
  const { trainAtBest, trainAtEnd } = facts;
  const fell2 = trainAtBest !== void 0 && trainAtEnd !== void 0 && trainAtEnd < trainAtBest;
  return fell2 ? `${best}, while training loss fell on to ${value3(trainAtEnd)}.` : `${best}.`;
}
function seeds(context) {
  const { replicates } = context.facts;
  return replicates < 2 ? "" : `${count5(context.agreeing)} of ${count5(replicates)} replicates show it.`;
}
var SHARES = /* @__PURE__ */ new Set([
  "divergence",
  "training-loss-rise",
  "overfitting",
  "late-rise",
  "generalization-gap",
  "underfitting",
  "still-improving",
  "plateau",
  "slow-convergence",
  "oscillation",
  "unrepresentative-validation",
  "metric-mismatch",
  "early-stopping"
]);
var ABSOLUTE_NOISE = /* @__PURE__ */ new Set([
  "generalization-gap",
  "plateau",
  "slow-convergence",
  "oscillation",
  "early-stopping"
]);
function threshold(kind, evidence2) {
  const limit2 = evidence2["threshold"];
  if (limit2 === void 0 || limit2 === 0) return void 0;
  return SHARES.has(kind) ? percent5(limit2) : value3(limit2);
}
function noise(kind, evidence2) {
  const scatter2 = evidence2["noise"];
  if (scatter2 === void 0 || !Number.isFinite(scatter2)) return void 0;
  return SHARES.has(kind) && !ABSOLUTE_NOISE.has(kind) ? percent5(scatter2) : value3(scatter2);
}
function measured({ finding: finding2 }) {
  const { kind, evidence: evidence2, confidence } = finding2;
  const { points, probability } = evidence2;
  const limit2 = threshold(kind, evidence2);
  const scatter2 = noise(kind, evidence2);
  const parts = [
    probability === void 0 ? "" : `probability ${percent5(probability)}`,
    limit2 === void 0 ? "" : `threshold ${limit2}`,
    scatter2 === void 0 ? "" : `noise ${scatter2}`,
    points === void 0 ? "" : `${count5(points)} points`,
    confidence > 0 && probability === void 0 ? `confidence ${percent5(confidence)}` : ""
  ].filter((part2) => part2 !== "");
  return parts.length === 0 ? "" : `${capital(parts.join(", "))}.`;
}
function itemBecause(item, context) {
  const { facts } = context;
  const { gapAtBest, gapAtEnd } = context.finding.evidence;
  if (item === 4 && facts.best) return `best at ${place4(facts.axis, facts.best.at)}, trained to ${place4(facts.axis, facts.last)}`;
  if (item === 3 && gapAtBest !== void 0 && gapAtEnd !== void 0 && gapAtEnd > gapAtBest) {
    return `the gap grew from ${value3(gapAtBest)} to ${value3(gapAtEnd)}`;
  }
  if ((item === 7 || item === 9) && facts.trainAtEnd !== void 0 && facts.end && context.finding.kind === "overfitting") {
    return `training loss ends at ${value3(facts.trainAtEnd)}, validation loss at ${value3(facts.end.value)}`;
  }
  return void 0;
}
function unknownDetail(facts, because, markup, abstention) {
  const run = markup.name(facts.run);
  if (because?.code === "no-validation-loss") {
    return `${run} logs no validation loss, so overfitting cannot be judged. Log it once per epoch.`;
  }
  if (because?.code === "too-few-points") {
    return `${run} has ${count5(because.points)} validation ${because.points === 1 ? "point" : "points"}; ${count5(because.needed)} are needed. Evaluate more often or train longer.`;
  }
  return because === void 0 ? `${run} could not be judged.` : `${run} could not be judged: ${abstention(because)}.`;
}
function capital(text2) {
  return /^[a-z]/.test(text2) ? text2.charAt(0).toUpperCase() + text2.slice(1) : text2;
}
function sentences(...parts) {
  return parts.filter((part2) => part2 !== "").join(" ");
}

// src/report/language/en/comparison.ts
var { value: value4, percent: percent6, signedPercent, signedValue, count: count6 } = numbers;
function comparisonSentences(markup) {
  const notComparable = notComparableOf(markup);
  return {
    baseline: (baseline) => baselineSentence(baseline, markup, notComparable),
    footer: (baseline) => footer2(baseline, markup),
    against: (baseline, baseRuns2) => {
      const base = baseName(baseline.branch, markup);
      return `Against ${baseRuns2 > 1 ? `${count6(baseRuns2)} runs of ` : ""}${base}`;
    },
    notComparable,
    doubt: (because) => because.code === "first-evaluation" ? `The first evaluations are already apart (${value4(because.head)} against ${value4(because.base)}): the loss or the validation set may have changed.` : `Numbers may not be comparable: ${notComparable(because)}.`,
    number: numberCell2,
    worseHeadline: (run, change, branch) => `${markup.name(run)} is worse than ${baseName(branch, markup)}: ${measure(change)} ${value4(change.head)} against ${value4(change.base)}`,
    numberSentence: (change, branch) => numberSentence(change, baseName(branch, markup)),
    numberClause: (change, branch) => numberClause(change, baseName(branch, markup)),
    anchor: ({ commit, name: name2, number: number3 }) => {
      const best = name2 !== void 0 ? markup.name(name2) : commit !== void 0 ? shortCommit(commit) : "the best kept base run";
      return `Against ${best}, the best kept so far: ${measure(number3)} ${value4(number3.head)}, then ${value4(number3.base)} (${amount(number3)}).`;
    },
    newRun: (run) => `${markup.name(run)} is a new run: there is nothing to compare it with yet.`,
    newRunCell: "new run",
    vanishedRuns: (runs) => `${runs.length === 1 ? "On the base, but not in this push" : `${count6(runs.length)} runs of the base are not in this push`}: ${list(runs, markup)}.`,
    gate: (reason) => gateSentence(reason, markup),
    conclusion: { success: "passes", failure: "fails", neutral: "is neutral" }
  };
}
function shortCommit(commit) {
  return /^[0-9a-f]{7,64}$/i.test(commit) ? commit.slice(0, 7) : "unknown commit";
}
function list(names2, markup) {
  const shown2 = names2.slice(0, 8).map((name2) => markup.name(name2));
  const rest = names2.length - shown2.length;
  return rest > 0 ? `${shown2.join(", ")} and ${count6(rest)} more` : shown2.join(", ");
}
function baselineSentence(baseline, markup, notComparable) {
  const base = baseName(baseline.branch, markup);
  switch (baseline.state) {
    case "found":
      return baseline.rung === "newest" ? `Compared with the newest run of ${base}, which is not an ancestor of this commit: differences are shown and never turn the check red.` : "";
    case "missing":
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
  "no-record": (base) => `${base} has no training history within reach: nothing to compare with yet. It gets one with the next run on it.`,
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
        return `the planned length changed from ${count6(because.base)} to ${count6(because.head)}`;
      case "data":
        return `the data changed from ${markup.name(because.base)} to ${markup.name(because.head)}`;
      case "incomplete":
        return "one of the two runs is incomplete";
    }
  };
}
var RUNG = {
  given: "",
  exact: "first parent",
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
  return rung === "exact" || commits === void 0 || commits === 0 ? "" : `${count6(commits)} ${commits === 1 ? "commit" : "commits"} back`;
}
function age(record) {
  const { ageDays } = record;
  if (ageDays === void 0) return "";
  const days = Math.round(ageDays);
  return days < 1 ? "today" : `${count6(days)} ${days === 1 ? "day" : "days"} old`;
}
function measure(change) {
  const metric = change.metric === "loss" ? "validation loss" : `validation ${change.metric}`;
  return change.what === "best" || change.what === "final" ? `${words.number[change.what]} ${metric}` : words.number[change.what];
}
function amount(change) {
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
      return `${amount(change)}: better`;
    case "worse":
      return `${amount(change)}: worse${edge === "" ? "" : ` (limit ${edge})`}`;
    case "same":
      return change.rule === "tolerance" ? `${amount(change)}: within the tolerance` : `${amount(change)}: within what seeds do${edge === "" ? "" : ` (up to ${edge})`}`;
    case "cannot-tell":
      return `${amount(change)} (${cannotTell(change.baseRuns)})`;
  }
}
function cannotTell(baseRuns2) {
  return `${baseRuns2 === 1 ? "one base run" : `${count6(baseRuns2)} base runs`}: cannot be told from seed noise`;
}
function numberSentence(change, base) {
  const against = `${value4(change.head)} against ${value4(change.base)} on ${base} (${amount(change)})`;
  const what = measure(change);
  const start = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${against}`;
  switch (change.verdict) {
    case "better":
    case "worse":
      return `${start}: ${change.verdict}, beyond ${change.rule === "tolerance" ? "the tolerance" : "seed noise"}.`;
    case "same":
      return `${start}: within ${change.rule === "tolerance" ? "the tolerance" : "what seeds do"}.`;
    case "cannot-tell":
      return `${start}; ${cannotTell(change.baseRuns)}.`;
  }
}
function numberClause(change, base) {
  const { verdict, relative, rule, baseRuns: baseRuns2 } = change;
  const runs = baseRuns2 > 1 ? `${count6(baseRuns2)} runs, ` : "";
  const noise2 = rule === "tolerance" ? "the tolerance" : "seed noise";
  const size = relative ? percent6(Math.abs(change.change)) : value4(Math.abs(change.change));
  switch (verdict) {
    case "better":
    case "worse":
      return `${size} ${verdict} than ${base} (${runs}beyond ${noise2})`;
    case "same":
      return `${amount(change)} against ${base} (${runs}within ${rule === "tolerance" ? noise2 : "what seeds do"})`;
    case "cannot-tell":
      return `${amount(change)} against ${base} (${cannotTell(baseRuns2)})`;
  }
}
function gateSentence(reason, markup) {
  switch (reason.code) {
    case "new-finding":
      return `${markup.name(reason.key)} now ${kinds[reason.kind].verb}, which it did not on the base.`;
    case "finding":
      return `${markup.name(reason.key)} ${kinds[reason.kind].verb}.`;
    case "worse-number":
      return `${markup.name(reason.key)} is worse than the base in ${markup.name(reason.metric)}, beyond seed noise.`;
    case "nothing-new":
      return "Nothing failing that the base did not have.";
    case "no-failing-finding":
      return "No failing finding.";
    case "never":
      return "Findings do not fail this check (`fail-on: never`).";
    case "no-gating-base":
      return "There is no base to tell what is new, so nothing is called new.";
    case "warn-only":
      return "It would have failed; `warn-only` is set.";
    case "default-branch":
      return "On the default branch nothing is new: the comparison is for display.";
    case "no-history":
      return reason.policy === "fail" ? "No loss history was found, and `if-no-history: fail` is set." : "No loss history was found.";
  }
}

// src/report/language/en/command.ts
var { count: count7 } = numbers;
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
      return `${markup.name(problem2.path)} has ${problem2.mistakes.length === 1 ? "a mistake" : `${count7(problem2.mistakes.length)} mistakes`}:
${problem2.mistakes.map((one) => `  ${one}`).join("\n")}`;
    case "out-unwritable":
      return `The report could not be written to ${markup.name(problem2.path)}: ${markup.name(problem2.detail)}.`;
  }
}
var THING = {
  comment: "comment",
  picture: "picture of the chart",
  badge: "badge",
  summary: "job summary",
  record: "record of the curves"
};
function publishing(note, markup) {
  switch (note.code) {
    case "files-skipped":
      return `${markup.name(note.path)} holds more than ${count7(note.limit)} files; the rest was not looked at. Name the folder of the histories.`;
    case "depth-limit":
      return `${markup.name(note.path)} is deeper than ${count7(note.limit)} folders and was not looked at.`;
    case "link-skipped":
      return `${markup.name(note.path)} is a link to a folder and was not followed.`;
    case "file-unreadable":
      return `${markup.name(note.path)} could not be opened: ${markup.name(note.detail)}.`;
    case "base-nothing-read":
      return `No history could be read from the base ${markup.name(note.path)}.`;
    case "no-png":
      return `No PNG could be drawn, the SVG has the same picture: ${markup.name(note.detail)}.`;
    case "no-chart":
      return `The chart could not be drawn: ${markup.name(note.detail)}.`;
    case "no-permission":
      return `No ${THING[note.what]}: the job lacks the permission \`${note.permission}\`.`;
    case "failed":
      return `The ${THING[note.what]} could not be published: ${markup.name(note.detail)}.`;
  }
}
function mistakeSentence(mistake, markup) {
  const where = mistake.place === "file" ? `line ${count7(mistake.line)}` : "input";
  return `${where}, ${markup.name(mistake.field)}: ${fault(mistake, markup)}`;
}
function fault(problem2, markup) {
  switch (problem2.code) {
    case "syntax":
      return `not valid YAML: ${markup.name(problem2.detail)}.`;
    case "unknown-field":
      return `unknown; use one of ${problem2.allowed.join(", ")}.`;
    case "not-allowed":
      return `${markup.name(problem2.value)} is not allowed; use one of ${problem2.allowed.join(", ")}.`;
    case "wrong-type":
      return `${markup.name(problem2.value)} is not ${problem2.expected}.`;
    case "not-in-file":
      return "belongs in the workflow, not in the configuration file.";
    case "later":
      return `${markup.name(problem2.value)} comes with a later version.`;
  }
}

// src/report/language/en/reading.ts
var { count: count8 } = numbers;
function readingSentences(markup) {
  return {
    recognition: (because) => recognition(because, markup),
    note: (note) => note_(note, markup),
    refusal: (because) => refusal(because, markup),
    nothingReadHeadline: "No loss history found",
    nothingRead: (refused) => refused === 0 ? "There was no file to read. Name a history file, a folder that holds one, or an archive." : `${refused === 1 ? "One file was" : `${count8(refused)} files were`} looked at, and none holds a loss history, such as a CSV or JSON log with one loss per epoch or step.`,
    moreRuns: (more) => `${count8(more)} more ${more === 1 ? "run" : "runs"} without a worse verdict`,
    moreRefused: (more) => `and ${count8(more)} more ${more === 1 ? "file" : "files"}`,
    moreNotes: (more) => `and ${count8(more)} more ${more === 1 ? "note" : "notes"}`,
    file: (path, format, because) => `${markup.name(path)} as ${format}: ${because}`
  };
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
      return `${count8(because.lines)} ${because.lines === 1 ? "line" : "lines"} like ${markup.name(because.example)}`;
    case "layout":
      return `laid out as ${markup.name(because.path)}`;
  }
}
function line2(number3) {
  return number3 === void 0 ? "" : ` at line ${count8(number3)}`;
}
function note_(note, markup) {
  const at3 = "path" in note ? `${markup.name(note.path)}: ` : "";
  switch (note.code) {
    case "rows-dropped":
      return `${at3}${note.count === 1 ? "one row" : `${count8(note.count)} rows`} could not be read, the first at line ${count8(note.firstLine)}.`;
    case "cut-off":
      return `${at3}ends in the middle of a record${line2(note.line)}; what stands before was read.`;
    case "damaged":
      return `${at3}damaged at byte ${count8(note.atByte)}; what stands before was read.`;
    case "blank-may-hide-nan":
      return `${at3}${count8(note.count)} blank values of ${markup.name(note.series)}; ${note.writer} writes NaN as a blank.`;
    case "nan-filtered":
      return `${at3}${note.writer} leaves out values that are NaN, so a NaN would not be seen.`;
    case "duplicate-steps":
      return `${at3}${count8(note.count)} positions of ${markup.name(note.series)} are logged twice; the last value was used.`;
    case "restarted":
      return `${at3}the log starts again${line2(note.line)}: ${count8(note.segments)} parts.`;
    case "interleaved":
      return `${at3}${count8(note.runs)} runs write into it at once.`;
    case "thinned":
      return `${at3}${markup.name(note.series)} has ${count8(note.points)} points; ${count8(note.kept)} buckets were kept, with exact extremes.`;
    case "rounded":
      return `${at3}values are rounded to ${count8(note.digits)} digits.`;
    case "sampled":
      return `${at3}${note.writer} keeps a sample of the points only.`;
    case "same-run":
      return `${at3}the same run as ${markup.name(note.used)}, which was used.`;
    case "unused-columns":
      return `${at3}not used: ${list(note.columns, markup)}.`;
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
      return `cut off as ${because.format}${line2(because.line)}: ${markup.name(because.detail)}. Upload the file after training has closed it.`;
    case "malformed":
      return `not valid ${because.format}${line2(because.line)}: ${markup.name(because.detail)}.`;
    case "single-values":
      return `holds single numbers (${list(because.names, markup)}), not a history. Log the loss once per epoch or step.`;
    case "no-series":
      return because.saw.length === 0 ? "no loss in it. A loss is looked for under names such as loss, train_loss and val_loss." : `no loss in it; it has ${list(because.saw, markup)}. A loss is looked for under names such as loss, train_loss and val_loss.`;
    case "no-axis":
      return `no epoch or step in it; it has ${list(because.saw, markup)}. Log the epoch or step beside the loss.`;
    case "not-a-history":
      return `${because.what}, not a history${because.saw.length === 0 ? "" : ` (${list(because.saw, markup)})`}.`;
    case "unknown-format":
      return `not a format that is known here; it begins with ${markup.name(because.saw)}.`;
    case "too-large":
      return `too large: ${because.limit} ${count8(because.value)}, at most ${count8(because.allowed)} are read.`;
    case "unsupported":
      return `${because.format} is not read here; ${because.instead}.`;
    case "read-as-failed":
      return `cannot be read as ${markup.name(because.format)}: ${markup.name(because.detail)}.`;
    case "unsafe-member":
      return MEMBER_PROBLEMS[because.problem];
    case "untangled":
      return `several runs write into it and cannot be told apart: ${markup.name(because.detail)}. Write one file per run.`;
    case "unreadable":
      return `could not be read: ${markup.name(because.detail)}.`;
  }
}
var MEMBER_PROBLEMS = {
  "leads-out": "its name leads out of the archive; it was not opened.",
  link: "a link, not a file; it was not followed.",
  duplicate: "the archive holds another file of this name before it, which was used.",
  encrypted: "encrypted. Upload it without a password.",
  name: "its name is empty, too long or has control characters; it was not opened.",
  method: "packed by a method that is not read here. Pack it with deflate.",
  outside: "its bytes are not where the archive says they are."
};

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
  action: actionSentences(markup)
});

// src/config/run-policy.ts
var import_posix = __toESM(require_posix(), 1);
function policyOf(key, policy) {
  const matching = policy.runs.filter((entry) => import_posix.default.isMatch(key, entry.runs, { dot: true }));
  const { runs: _glob, ...merged } = Object.assign({ runs: "" }, ...matching.toReversed());
  return merged;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x2) {
  if (x2.length === 0) {
    return 0;
  }
  var sum3 = x2[0];
  var correction = 0;
  var transition;
  if (typeof sum3 !== "number") {
    return Number.NaN;
  }
  for (var i2 = 1; i2 < x2.length; i2++) {
    if (typeof x2[i2] !== "number") {
      return Number.NaN;
    }
    transition = sum3 + x2[i2];
    if (Math.abs(sum3) >= Math.abs(x2[i2])) {
      correction += sum3 - transition + x2[i2];
    } else {
      correction += x2[i2] - transition + sum3;
    }
    sum3 = transition;
  }
  return sum3 + correction;
}
function mean(x2) {
  if (x2.length === 0) {
    throw new Error("mean requires at least one data point");
  }
  return sum(x2) / x2.length;
}
function sumNthPowerDeviations(x2, n) {
  var meanValue = mean(x2);
  var sum3 = 0;
  var tempValue;
  var i2;
  if (n === 2) {
    for (i2 = 0; i2 < x2.length; i2++) {
      tempValue = x2[i2] - meanValue;
      sum3 += tempValue * tempValue;
    }
  } else {
    for (i2 = 0; i2 < x2.length; i2++) {
      sum3 += Math.pow(x2[i2] - meanValue, n);
    }
  }
  return sum3;
}
function sampleVariance(x2) {
  if (x2.length < 2) {
    throw new Error("sampleVariance requires at least two data points");
  }
  var sumSquaredDeviationsValue = sumNthPowerDeviations(x2, 2);
  var besselsCorrection = x2.length - 1;
  return sumSquaredDeviationsValue / besselsCorrection;
}
function sampleStandardDeviation(x2) {
  var sampleVarianceX = sampleVariance(x2);
  return Math.sqrt(sampleVarianceX);
}
function max2(x2) {
  if (x2.length === 0) {
    throw new Error("max requires at least one data point");
  }
  var value5 = x2[0];
  for (var i2 = 1; i2 < x2.length; i2++) {
    if (x2[i2] > value5) {
      value5 = x2[i2];
    }
  }
  return value5;
}
function min(x2) {
  if (x2.length === 0) {
    throw new Error("min requires at least one data point");
  }
  var value5 = x2[0];
  for (var i2 = 1; i2 < x2.length; i2++) {
    if (x2[i2] < value5) {
      value5 = x2[i2];
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
  var odds = {};
  var category;
  for (var k in item) {
    var v = item[k];
    for (category in this.data) {
      if (odds[category] === void 0) {
        odds[category] = {};
      }
      if (this.data[category][k]) {
        odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
      } else {
        odds[category][k + "_" + v] = 0;
      }
    }
  }
  var oddsSums = {};
  for (category in odds) {
    oddsSums[category] = 0;
    for (var combination in odds[category]) {
      oddsSums[category] += odds[category][combination];
    }
  }
  return oddsSums;
};
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z2) {
  var sum3 = z2;
  var tmp = z2;
  for (var i2 = 1; i2 < 30; i2++) {
    tmp *= z2 * z2 / (2 * i2 + 1);
    sum3 += tmp;
  }
  return Math.round((0.5 + sum3 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
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
  for (var i2 = 0; i2 < this.weights.length; i2++) {
    score2 += this.weights[i2] * features[i2];
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
    for (var i2 = 0; i2 < this.weights.length; i2++) {
      this.weights[i2] += gradient * features[i2];
    }
    this.bias += gradient;
  }
  return this;
};

// src/diagnosis/statistics/order.ts
function median(values) {
  return medianInPlace(Float64Array.from(values));
}
function medianInPlace(values) {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const upper = select(values, n >> 1);
  if (n % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i2 = 0; i2 < n >> 1; i2++) lower = Math.max(lower, at2(values, i2));
  return (lower + upper) / 2;
}
function select(values, k) {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = at2(values, low + high >> 1);
    let i2 = low;
    let j = high;
    while (i2 <= j) {
      while (at2(values, i2) < pivot) i2++;
      while (at2(values, j) > pivot) j--;
      if (i2 > j) break;
      const held2 = at2(values, i2);
      values[i2++] = at2(values, j);
      values[j--] = held2;
    }
    if (k <= j) high = j;
    else if (k >= i2) low = i2;
    else break;
  }
  return at2(values, k);
}
function robustDeviation(values) {
  const scratch = Float64Array.from(values);
  const centre = medianInPlace(scratch);
  for (let i2 = 0; i2 < scratch.length; i2++) scratch[i2] = Math.abs(at2(scratch, i2) - centre);
  return 1.4826 * medianInPlace(scratch);
}
function mean2(values, from = 0, to = values.length) {
  let sum3 = 0;
  for (let i2 = from; i2 < to; i2++) sum3 += at2(values, i2);
  return sum3 / (to - from);
}
function oddWidth(n, share2) {
  const width = Math.max(3, Math.round(share2 * n));
  return width % 2 === 1 ? width : width + 1;
}
function runningMedian(values, width) {
  const n = values.length;
  const half = width >> 1;
  const out = new Float64Array(n);
  const window = new Float64Array(width + 1);
  let size = 0;
  for (let i2 = 0; i2 < Math.min(half, n); i2++) size = insert(window, size, at2(values, i2));
  for (let i2 = 0; i2 < n; i2++) {
    const enters = i2 + half < n;
    const leaves = i2 - half - 1 >= 0;
    if (enters && leaves) replace(window, size, at2(values, i2 - half - 1), at2(values, i2 + half));
    else if (enters) size = insert(window, size, at2(values, i2 + half));
    else if (leaves) size = remove(window, size, at2(values, i2 - half - 1));
    const middle = size >> 1;
    out[i2] = size % 2 === 1 ? at2(window, middle) : (at2(window, middle - 1) + at2(window, middle)) / 2;
  }
  return out;
}
function insert(sorted, size, value5) {
  let i2 = size;
  while (i2 > 0 && at2(sorted, i2 - 1) > value5) {
    sorted[i2] = at2(sorted, i2 - 1);
    i2--;
  }
  sorted[i2] = value5;
  return size + 1;
}
function remove(sorted, size, value5) {
  sorted.copyWithin(find(sorted, size, value5), find(sorted, size, value5) + 1, size);
  return size - 1;
}
function replace(sorted, size, old, value5) {
  let i2 = find(sorted, size, old);
  while (i2 > 0 && at2(sorted, i2 - 1) > value5) {
    sorted[i2] = at2(sorted, i2 - 1);
    i2--;
  }
  while (i2 < size - 1 && at2(sorted, i2 + 1) < value5) {
    sorted[i2] = at2(sorted, i2 + 1);
    i2++;
  }
  sorted[i2] = value5;
}
function find(sorted, size, value5) {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (at2(sorted, middle) < value5) low = middle + 1;
    else high = middle;
  }
  return low;
}
function indexOfMin(values, from = 0, to = values.length) {
  let best = -1;
  for (let i2 = from; i2 < to; i2++) if (best < 0 || at2(values, i2) < at2(values, best)) best = i2;
  return best;
}
function at2(values, index) {
  return values[index] ?? Number.NaN;
}

// src/comparison/thresholds.ts
var COMPARISON_THRESHOLDS = {
  /** A finding is new only where it lies this far beyond its own threshold, in units of the threshold … */
  newBeyond: 0.25,
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
  /** Fewest kept base runs for an anchor, and how far beyond the best of them the head is called a slow creep: in run-to-run noise … */
  creepRuns: 5,
  creepNoise: 5,
  /** … and as a share of the best. */
  creepEffect: 0.01,
  /** Loss counts as having reached the base's best within this share of it. Measured: without tolerance half of equal runs never do. */
  reachTolerance: 0.01,
  /** Ratio of steps to the base's best that equal runs show, 5th to 95th percentile. */
  reachNoise: [0.7, 1.25],
  /** First evaluations this many times further apart than the base's own scatter of first evaluations raise a doubt. */
  firstEvaluationRatio: 1.5
};

// src/comparison/curve-numbers.ts
function judgedSeries2(diagnosis, metric) {
  const { series } = diagnosis.history;
  if (metric !== void 0 && metric !== "loss") {
    return series.find((one) => one.name === metric) ?? series.find((one) => one.metric === metric && one.role === "validation") ?? series.find((one) => one.metric === metric && one.role === "test");
  }
  return diagnosis.main.validation === void 0 ? void 0 : series[diagnosis.main.validation];
}
function budgetOf(run, metric) {
  const ends = run.replicates.flatMap((one) => judgedSeries2(one, metric)?.x.at(-1) ?? []);
  return ends.length > 0 ? min(ends) : Number.NaN;
}
function bestWithin(series, direction, budget) {
  const smooth = [...smoothed(finiteUpTo(series, budget))];
  if (smooth.length === 0 || !spans(series, budget)) return Number.NaN;
  return direction === "max" ? max2(smooth) : min(smooth);
}
function finalWithin(series, budget) {
  const values = finiteUpTo(series, budget);
  const last = series.y.at(-1);
  if (values.length === 0 || last === void 0 || !Number.isFinite(last) || !spans(series, budget)) return Number.NaN;
  return mean(
    values.slice(-Math.min(values.length, values.length < SMOOTHED_FROM ? 1 : Math.max(3, Math.floor(values.length / 20))))
  );
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
  const { history, main, best, last } = diagnosis;
  if (main.train === void 0 || best === void 0 || last === void 0) return Number.NaN;
  const train3 = history.series[main.train];
  if (!train3) return Number.NaN;
  return last.value - valueAt2(train3, last.at) - (best.value - valueAt2(train3, best.at));
}
function rangeOf(series) {
  const values = finiteUpTo(series, Number.POSITIVE_INFINITY);
  return values.length > 0 ? max2(values) - min(values) : 0;
}
function valueAt2(series, at3) {
  let value5 = Number.NaN;
  for (const [index, x2] of series.x.entries()) {
    if (x2 > at3) break;
    const y = series.y[index];
    if (y !== void 0 && Number.isFinite(y)) value5 = y;
  }
  return value5;
}
function finiteUpTo(series, budget) {
  const values = [];
  for (const [index, y] of series.y.entries()) {
    if ((series.x[index] ?? Number.POSITIVE_INFINITY) <= budget * (1 + COMPARISON_THRESHOLDS.sameBudget) && Number.isFinite(y)) values.push(y);
  }
  return values;
}
function smoothed(values) {
  return values.length < SMOOTHED_FROM ? values : runningMedian(Float64Array.from(values), oddWidth(values.length, THRESHOLDS.smoothingShare));
}

// src/comparison/anchor.ts
function anchorOf({ head, base, older }, records) {
  const series = judgedSeries2(head.replicates[head.shown] ?? head.replicates[0]);
  if (!series || series.direction === "unknown") return void 0;
  const { direction } = series;
  const worse = direction === "max" ? -1 : 1;
  const budget = Math.min(budgetOf(head), budgetOf(base));
  const bests = [base, ...older].map((run) => {
    const judged2 = judgedSeries2(run.replicates[run.shown] ?? run.replicates[0]);
    return judged2 ? bestWithin(judged2, direction, budget) : Number.NaN;
  });
  const values = bests.filter(Number.isFinite);
  const mine = bestWithin(series, direction, budget);
  if (values.length < COMPARISON_THRESHOLDS.creepRuns || !Number.isFinite(mine)) return void 0;
  const best = direction === "max" ? Math.max(...values) : Math.min(...values);
  const noise2 = successiveNoise(values);
  const relative = Math.abs(best) > COMPARISON_THRESHOLDS.nearZero * rangeOf(series);
  const scale = relative ? Math.abs(best) : rangeOf(series);
  const limit2 = best + worse * Math.max(COMPARISON_THRESHOLDS.creepNoise * noise2, COMPARISON_THRESHOLDS.creepEffect * scale);
  if ((mine - limit2) * worse <= 0) return void 0;
  const record = records[bests.indexOf(best)];
  const change = relative ? (mine - best) / Math.abs(best) : mine - best;
  const common = {
    metric: series.metric,
    series: series.name,
    what: "best",
    direction,
    rule: "prediction-interval",
    verdict: "worse",
    gates: false
  };
  return {
    ...record?.commit ? { commit: record.commit } : {},
    number: { ...common, head: mine, base: best, change, relative, baseRuns: values.length, limit: limit2 }
  };
}
function successiveNoise(values) {
  let sum3 = 0;
  for (let i2 = 1; i2 < values.length; i2++) sum3 += ((values[i2] ?? 0) - (values[i2 - 1] ?? 0)) ** 2;
  return Math.sqrt(sum3 / (2 * Math.max(1, values.length - 1)));
}

// src/comparison/baseline.ts
function mayGate(baseline) {
  return baseline.state === "found" && baseline.rung !== "newest";
}

// src/comparison/doubt.ts
function doubtOf(head, base, older) {
  const [mine, theirs] = [shown(head), shown(base)];
  if (!mine.series || !theirs.series) return void 0;
  if (mine.series.metric !== theirs.series.metric) return { code: "metric", head: mine.series.metric, base: theirs.series.metric };
  if (mine.series.axis !== theirs.series.axis) return { code: "axis", head: mine.series.axis, base: theirs.series.axis };
  if (mine.planned !== void 0 && theirs.planned !== void 0 && mine.planned !== theirs.planned) {
    return { code: "planned-length", head: mine.planned, base: theirs.planned };
  }
  return firstEvaluation(mine.series, [theirs.series, ...older.flatMap((run) => shown(run).series ?? [])]);
}
function shown(run) {
  const diagnosis = run.replicates[run.shown] ?? run.replicates[0];
  return { series: judgedSeries2(diagnosis), planned: diagnosis.history.planned?.end };
}
function firstEvaluation(head, bases) {
  const first = (series) => series.y[0] ?? Number.NaN;
  const firsts = bases.map(first).filter(Number.isFinite);
  const mine = first(head);
  const [base] = firsts;
  if (base === void 0 || !Number.isFinite(mine) || base <= 0 || mine <= 0) return void 0;
  const apart = (value5) => Math.max(mine / value5, value5 / mine);
  return firsts.every((value5) => apart(value5) > COMPARISON_THRESHOLDS.firstEvaluationRatio) ? { code: "first-evaluation", head: mine, base } : void 0;
}

// src/comparison/match.ts
function matchRuns(head, current, older, rung) {
  const [onlyHead, onlyBase] = [head[0], current.runs[0]];
  if (rung === "given" && head.length === 1 && current.runs.length === 1 && onlyHead && onlyBase) {
    return [matched(onlyHead, onlyBase, current, older)];
  }
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

// src/comparison/noise.ts
var import_jstat = __toESM(require_jstat(), 1);
function predictionInterval(head, base, worse, level2 = COMPARISON_THRESHOLDS.level) {
  const kept = withoutFailedRuns(base.filter(Number.isFinite), worse);
  if (kept.length < COMPARISON_THRESHOLDS.minBaseRuns || head.length === 0) return void 0;
  const n = kept.length;
  const centre = mean(kept);
  const width = sampleStandardDeviation(kept) * Math.sqrt(1 / head.length + 1 / n);
  const half = import_jstat.default.studentt.inv(level2, n - 1) * width;
  const value5 = mean([...head]);
  const excess = (value5 - centre) * worse;
  const p = Number.isNaN(value5) ? 0 : width > 0 ? 1 - import_jstat.default.studentt.cdf(excess / width, n - 1) : excess > 0 ? 0 : 1;
  return { centre, limit: centre + worse * half, betterLimit: centre - worse * half, p, runs: n };
}
function withoutFailedRuns(values, worse) {
  const most = Math.floor(values.length / 3);
  let kept = [...values].sort((a, b) => (a - b) * worse);
  for (let left = 0; left < most && kept.length > COMPARISON_THRESHOLDS.minBaseRuns; left++) {
    const others = kept.slice(0, -1);
    const worst = kept.at(-1);
    if (worst === void 0) break;
    const half = import_jstat.default.studentt.inv(COMPARISON_THRESHOLDS.outlierLevel, others.length - 1) * sampleStandardDeviation(others) * Math.sqrt(1 + 1 / others.length);
    if ((worst - mean(others)) * worse <= half) break;
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
  const { head, base, older } = sides;
  const series = shownSeries(head, metric);
  if (!series) return void 0;
  const direction = gating.gates && gating.policy.direction !== void 0 ? gating.policy.direction : series.direction;
  if (direction === "unknown") return void 0;
  const budget = Math.min(budgetOf(head, metric), budgetOf(base, metric));
  const values = (run) => run.replicates.map((one) => judgedSeries2(one, metric)).map(
    (one) => one === void 0 ? Number.NaN : what === "best" ? bestWithin(one, direction, budget) : finalWithin(one, budget)
  ).filter(Number.isFinite);
  const heads = values(head);
  const current = values(base);
  if (heads.length === 0 || current.length === 0) return void 0;
  return judge({ series, what, direction, heads, current, all: [...current, ...older.flatMap(values)] }, gating);
}
function judge(values, gating) {
  const { series, what, direction, heads, current, all } = values;
  const worse = direction === "max" ? -1 : 1;
  const interval = predictionInterval(heads, all, worse);
  const head = mean([...heads]);
  const base = interval?.centre ?? mean([...current]);
  const scale = rangeOf(series);
  const relative = Math.abs(base) > COMPARISON_THRESHOLDS.nearZero * scale;
  const change = relative ? (head - base) / Math.abs(base) : head - base;
  const effect = Math.abs(head - base) * 1 / (relative ? Math.abs(base) : scale || 1);
  const common = {
    metric: series.metric,
    series: series.name,
    what,
    direction,
    head,
    base,
    change,
    relative,
    baseRuns: interval?.runs ?? all.length
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
  const beyond = bad ? (head - interval.limit) * worse > 0 : (interval.betterLimit - head) * worse > 0;
  const verdict = beyond && effect >= COMPARISON_THRESHOLDS.minEffect ? bad ? "worse" : "better" : "same";
  return { number: { ...common, limit: interval.limit, rule: "prediction-interval", verdict, gates }, p: interval.p };
}
function timeToBest({ head, base, older }) {
  const [series, reference] = [shownSeries(head), shownSeries(base)];
  if (!series || !reference || series.direction === "unknown" || series.axis !== reference.axis) return void 0;
  const target = bestWithin(reference, series.direction, Number.POSITIVE_INFINITY);
  const [mine, theirs] = [reaches(series, series.direction, target), reaches(reference, series.direction, target)];
  if (!Number.isFinite(mine) || !Number.isFinite(theirs) || theirs <= 0) return void 0;
  const ratio = mine / theirs;
  const verdict = ratio > COMPARISON_THRESHOLDS.reachNoise[1] ? "worse" : ratio < COMPARISON_THRESHOLDS.reachNoise[0] ? "better" : "same";
  const common = { metric: series.metric, series: series.name, what: "epochs-to-base-best", direction: "min" };
  const baseRuns2 = 1 + older.length;
  return {
    number: {
      ...common,
      head: mine,
      base: theirs,
      change: ratio - 1,
      relative: true,
      baseRuns: baseRuns2,
      limit: theirs * COMPARISON_THRESHOLDS.reachNoise[1],
      rule: "tolerance",
      verdict,
      gates: false
    }
  };
}
function growth({ head, base, older }) {
  const series = shownSeries(head);
  const values = (run) => run.replicates.map(gapGrowth).filter(Number.isFinite);
  const [heads, current] = [values(head), values(base)];
  if (!series || heads.length === 0 || current.length === 0) return void 0;
  const gating = { policy: {}, mayGate: false, gates: false };
  return judge(
    { series, what: "gap-growth", direction: "min", heads, current, all: [...current, ...older.flatMap(values)] },
    gating
  );
}
function shownSeries(run, metric) {
  const shown2 = run.replicates[run.shown] ?? run.replicates[0];
  return judgedSeries2(shown2, metric);
}

// src/comparison/transitions.ts
var RANK2 = { note: 0, warning: 1, failing: 2 };
function transitions(head, base, older) {
  const present = head.findings.map((finding2) => changeOf2(finding2, base, older));
  const gone = base.findings.filter((was) => !head.findings.some((finding2) => same(finding2, was))).map((was) => departure(was, head));
  return [...present, ...gone];
}
function changeOf2(finding2, base, older) {
  const was = base.findings.find((candidate) => same(candidate, finding2));
  if (was) return { change: isWorse(finding2, was) ? "worse" : "pre-existing", finding: finding2 };
  const before = outcomeFor(finding2, base);
  if (before?.state === "notEvaluated") return { change: "not-evaluated", side: "base", finding: finding2, because: before.because };
  const clearlyAbsent = before === void 0 || before.state !== "clear" || before.margin >= COMPARISON_THRESHOLDS.baseBelow;
  const neverSeen = !older.some((run) => run.findings.some((candidate) => same(candidate, finding2)));
  return { change: clearlyAbsent && neverSeen && finding2.margin >= COMPARISON_THRESHOLDS.newBeyond ? "new" : "borderline", finding: finding2 };
}
function departure(was, head) {
  const now = outcomeFor(was, head);
  if (now?.state === "notEvaluated") return { change: "not-evaluated", side: "head", was, because: now.because };
  return { change: "resolved", was };
}
function isWorse(finding2, was) {
  if (RANK2[finding2.severity] !== RANK2[was.severity]) return RANK2[finding2.severity] > RANK2[was.severity];
  return Number.isFinite(was.margin) && 1 + finding2.margin >= COMPARISON_THRESHOLDS.worseFactor * (1 + was.margin);
}
function same(a, b) {
  return a.kind === b.kind && (a.series[0] === b.series[0] || lastWord(a.series[0]) === lastWord(b.series[0]));
}
function lastWord(name2) {
  return name2.split(/[/.]/).at(-1) ?? name2;
}
function outcomeFor(finding2, run) {
  const ofKind = run.outcomes.filter(
    (outcome) => (outcome.state === "found" ? outcome.finding.kind : outcome.kind) === finding2.kind
  );
  const named = ofKind.find((outcome) => outcome.state !== "found" && outcome.series.includes(finding2.series[0]));
  return named ?? ofKind.find((outcome) => outcome.state !== "found");
}

// src/comparison/compare.ts
function compare(head, baseline, policy = DEFAULT_POLICY) {
  if (baseline.state !== "found") return { baseline, runs: [] };
  const matches = matchRuns(head.runs, baseline.current, baseline.older, baseline.rung);
  const measured2 = matches.map(
    (match) => match.state === "matched" ? measure2(match, policyOf(match.key, policy), mayGate(baseline)) : []
  );
  const held2 = holdRate(measured2);
  return { baseline, runs: matches.map((match, index) => compareRun(match, held2[index] ?? [])) };
}
function compareRun(match, numbers2) {
  switch (match.state) {
    case "new":
      return { state: "new", key: match.key, findings: [], numbers: [] };
    case "vanished":
      return { state: "vanished", key: match.key, findings: [], numbers: [] };
    case "matched": {
      const doubt = doubtOf(match.head, match.base, match.older);
      const anchor = anchorOf(match, match.records);
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

// src/decision/decide.ts
function decide(input) {
  const { diagnosis, policy } = input;
  if (input.historyFound === false || diagnosis.runs.length === 0) return withoutHistory(policy);
  const failures = diagnosis.runs.flatMap((run) => failuresOf(run, input));
  if (failures.length > 0) {
    return policy.warnOnly ? { conclusion: "neutral", because: [{ code: "warn-only", instead: "failure" }, ...failures] } : { conclusion: "failure", because: failures };
  }
  return passing(input);
}
function failOnOf(key, policy) {
  return policyOf(key, policy).failOn ?? policy.failOn;
}
function failuresOf(run, { comparison, policy, event }) {
  const { key } = run.run;
  const failing = run.findings.filter((finding2) => finding2.severity === "failing");
  switch (failOnOf(key, policy)) {
    case "never":
      return [];
    case "any":
      return failing.map(({ kind }) => ({ code: "finding", key, kind }));
    case "new": {
      if (event === "default-branch" || comparison === void 0 || !mayGate(comparison.baseline)) return [];
      const compared = comparison.runs.find((candidate) => candidate.key === key);
      if (compared?.state !== "matched") return [];
      const brought = compared.findings.flatMap(
        (one) => one.change === "new" && one.finding.severity === "failing" ? [{ code: "new-finding", key, kind: one.finding.kind }] : []
      );
      const worse = compared.numbers.filter((number3) => number3.gates && number3.verdict === "worse");
      return [...brought, ...worse.map(({ metric }) => ({ code: "worse-number", key, metric }))];
    }
  }
}
function passing({ diagnosis, comparison, policy, event }) {
  const modes = new Set(diagnosis.runs.map((run) => failOnOf(run.run.key, policy)));
  if (modes.has("new")) {
    if (event === "default-branch") return { conclusion: "success", because: [{ code: "default-branch" }] };
    if (comparison === void 0 || !mayGate(comparison.baseline))
      return { conclusion: "neutral", because: [{ code: "no-gating-base" }] };
    return { conclusion: "success", because: [{ code: "nothing-new" }] };
  }
  return { conclusion: "success", because: [{ code: modes.has("any") ? "no-failing-finding" : "never" }] };
}
function withoutHistory(policy) {
  const because = [{ code: "no-history", policy: policy.ifNoHistory }];
  const conclusion = { warn: "neutral", ignore: "success", fail: "failure" };
  return { conclusion: conclusion[policy.ifNoHistory], because };
}

// src/diagnosis/advice.ts
function rankAdvice(findings, _features) {
  return [...new Set(findings.flatMap((finding2) => finding2.advice))];
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
  ["overfitting", "generalization-gap"],
  ["overfitting", "plateau"],
  ["overfitting", "still-improving"],
  ["still-improving", "plateau"],
  ["still-improving", "early-stopping"],
  ["oscillation", "spike"],
  ["training-loss-rise", "plateau"]
];
function settleConflicts(outcomes) {
  let settled = outcomes;
  for (const rule of RULES) {
    if (!settled.some((outcome) => holds(outcome, rule.when))) continue;
    settled = settled.map((outcome) => isSilenced(outcome, rule) ? silence(outcome, rule.because) : outcome);
  }
  return withoutWeaker(withMismatch(settled));
}
function holds(outcome, kind) {
  return outcome.state === "found" && outcome.finding.kind === kind && outcome.finding.severity === "failing";
}
function isSilenced(outcome, rule) {
  const kind = outcome.state === "found" ? outcome.finding.kind : outcome.kind;
  return outcome.state !== "notEvaluated" && rule.silences.includes(kind);
}
function silence(outcome, because) {
  if (outcome.state === "notEvaluated") return outcome;
  const kind = outcome.state === "found" ? outcome.finding.kind : outcome.kind;
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
function isMismatch(outcome) {
  return outcome.state === "found" && outcome.finding.kind === "metric-mismatch" && outcome.finding.severity === "warning";
}
function withoutWeaker(outcomes) {
  const kinds2 = new Set(outcomes.flatMap((outcome) => outcome.state === "found" ? [outcome.finding.kind] : []));
  const hidden = new Set(WEAKER.filter(([stronger]) => kinds2.has(stronger)).map(([, weaker]) => weaker));
  return outcomes.map((outcome) => {
    if (outcome.state !== "found" || !hidden.has(outcome.finding.kind)) return outcome;
    const { kind, series, evidence: evidence2 } = outcome.finding;
    return { state: "clear", kind, margin: 0, series, evidence: evidence2 };
  });
}

// src/diagnosis/curve.ts
var MOST_POINTS = 1e3;
function curveOf(series, index, from, thresholds) {
  const sign = series.direction === "max" ? -1 : 1;
  const points = finitePoints(series, sign, from);
  const perPoint = Math.max(1, Math.ceil(points.y.length / MOST_POINTS));
  const { x: x2, y } = perPoint > 1 ? means(points, perPoint) : points;
  const n = y.length;
  if (n === 0) return void 0;
  const smooth = runningMedian(y, oddWidth(n, thresholds.smoothingShare));
  const bestIndex = indexOfMin(smooth);
  const best = { index: bestIndex, at: at2(x2, bestIndex), value: at2(smooth, bestIndex) };
  const tailFrom = Math.max(0, n - Math.max(3, Math.floor(n * thresholds.tailShare)));
  const positive = at2(y, indexOfMin(y)) > 0;
  const base = { series, index, from, axis: series.axis, sign, x: x2, y, smooth, n, perPoint, positive, tailFrom, best };
  return {
    ...base,
    ...scatter(y, smooth, positive),
    first: at2(y, 0),
    tail: mean2(y, tailFrom, n),
    descent: descentOf(smooth, bestIndex)
  };
}
function scatter(y, smooth, positive) {
  const residuals = y.map((value5, i2) => value5 - at2(smooth, i2));
  const noise2 = robustDeviation(residuals);
  if (!positive) return { noise: noise2, relativeNoise: Number.NaN };
  return { noise: noise2, relativeNoise: robustDeviation(residuals.map((residual, i2) => residual / at2(smooth, i2))) };
}
function descentOf(smooth, best) {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.NEGATIVE_INFINITY;
  for (let i2 = 0; i2 < smooth.length; i2++) {
    if (i2 <= best) before = Math.max(before, at2(smooth, i2));
    else after = Math.max(after, at2(smooth, i2));
  }
  const fallen = before - at2(smooth, best);
  return fallen > 0 ? fallen : Math.max(0, after - at2(smooth, best));
}
function finitePoints(series, sign, from, instead) {
  const values = instead ?? series.buckets?.mean ?? series.y;
  const x2 = [];
  const y = [];
  for (let i2 = from; i2 < values.length; i2++) {
    const value5 = at2(values, i2);
    if (!Number.isFinite(value5)) continue;
    x2.push(at2(series.x, i2));
    y.push(sign * value5);
  }
  return { x: Float64Array.from(x2), y: Float64Array.from(y) };
}
function means(points, size) {
  const n = Math.ceil(points.y.length / size);
  const x2 = new Float64Array(n);
  const y = new Float64Array(n);
  for (let i2 = 0; i2 < n; i2++) {
    const end = Math.min(points.y.length, (i2 + 1) * size);
    x2[i2] = at2(points.x, end - 1);
    y[i2] = mean2(points.y, i2 * size, end);
  }
  return { x: x2, y };
}
function rawValues(curve) {
  const { series, sign, from } = curve;
  if (curve.perPoint === 1 && series.buckets === void 0) return curve;
  return finitePoints(series, sign, from, sign > 0 ? series.buckets?.max : series.buckets?.min);
}
function logged(curve, value5) {
  return curve.sign * value5;
}
function riseOf(curve) {
  const end = curve.best.index > curve.tailFrom ? mean2(curve.y, curve.best.index, curve.n) : curve.tail;
  const difference = end - curve.best.value;
  const descent = Math.max(curve.descent, Number.MIN_VALUE);
  const share2 = difference / descent;
  if (curve.positive) return { difference, relative: difference / curve.best.value, share: share2, noise: curve.relativeNoise };
  return { difference, relative: share2, share: share2, noise: curve.noise / descent };
}
function levelOf(curve) {
  return Math.abs(median(curve.smooth));
}

// src/diagnosis/align.ts
function alignTraining(train3, validation, half) {
  if (train3.series.metric !== validation.series.metric || train3.sign !== validation.sign) return void 0;
  const x2 = positions(train3, validation);
  if (x2 === void 0) return void 0;
  const dense = train3.n > 1.5 * validation.n;
  const shift = half && !dense && train3.series.aggregation === "epoch-mean" ? 0.5 * spacing(x2) : 0;
  const out = new Float64Array(validation.n);
  let from = 0;
  for (let i2 = 0; i2 < validation.n; i2++) {
    const place5 = at2(validation.x, i2);
    if (dense) {
      let to = from;
      while (to < train3.n && at2(x2, to) <= place5) to++;
      out[i2] = to > from ? sum2(train3.y, from, to) / (to - from) : interpolate2(x2, train3.y, place5);
      from = to;
    } else out[i2] = interpolate2(x2, train3.y, place5 + shift);
  }
  return out;
}
function positions(train3, validation) {
  if (train3.axis === validation.axis) return train3.x;
  const epochs = train3.series.epochs;
  return validation.axis === "epoch" && epochs !== void 0 && epochs.length === train3.n ? epochs : void 0;
}
function spacing(x2) {
  return x2.length < 2 ? 0 : (at2(x2, x2.length - 1) - at2(x2, 0)) / (x2.length - 1);
}
function sum2(values, from, to) {
  let total = 0;
  for (let i2 = from; i2 < to; i2++) total += at2(values, i2);
  return total;
}
function interpolate2(x2, y, place5) {
  let low = 0;
  let high = x2.length - 1;
  if (place5 <= at2(x2, low)) return at2(y, low);
  if (place5 >= at2(x2, high)) return at2(y, high);
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (at2(x2, middle) <= place5) low = middle;
    else high = middle;
  }
  const width = at2(x2, high) - at2(x2, low);
  return width === 0 ? at2(y, high) : at2(y, low) + (place5 - at2(x2, low)) / width * (at2(y, high) - at2(y, low));
}

// src/diagnosis/learning-rate.ts
var MOST_CHANGES = 20;
function rateChangesOf(history) {
  const series = history.series.find(isLearningRate);
  if (series === void 0) return [];
  const changes = [];
  for (let i2 = 1; i2 < series.y.length; i2++) {
    const ratio = at2(series.y, i2) / at2(series.y, i2 - 1);
    if (Number.isFinite(ratio) && ratio > 0 && (ratio >= 2 || ratio <= 0.5)) changes.push({ at: at2(series.x, i2), ratio });
  }
  return changes.length > MOST_CHANGES ? [] : changes;
}
function isLearningRate(series) {
  return series.role === "other" && (series.metric === "lr" || /^(lr|learning[-_ ]?rate)\b/i.test(series.name));
}

// src/diagnosis/select.ts
var LOSS_LIKE = [
  "logloss",
  "cross-entropy",
  "nll",
  "deviance",
  "mse",
  "rmse",
  "mae",
  "mape",
  "perplexity",
  "error",
  "wer",
  "cer"
];
function selectSeries(history, declared) {
  const all = history.series.map((series, index) => ({ series, index }));
  const adversarial = all.filter(({ series }) => series.adversarial === true);
  const supervised = all.filter(({ series }) => series.adversarial !== true && isLoss(series, declared));
  const role = supervised.some(({ series }) => series.role === "validation") ? "validation" : "test";
  const validations = supervised.filter(({ series }) => series.role === role).sort((a, b) => preference(a.series, declared) - preference(b.series, declared) || a.index - b.index);
  const main = validations[0];
  const reinforcement = main === void 0 && history.series.some(({ metric }) => metric === "reward");
  const training = supervised.filter(({ series }) => series.role === "train");
  const train3 = training.sort(
    (a, b) => distance2(a.series, main?.series, declared) - distance2(b.series, main?.series, declared) || a.index - b.index
  )[0];
  const metrics = history.series.flatMap((series, index) => series.direction === "max" && series.role === role ? [index] : []);
  const alike = main === void 0 ? [] : validations.filter(({ series }) => sameKind2(series, main.series));
  return {
    ...train3 === void 0 || reinforcement ? {} : { train: train3.index },
    reinforcement,
    validations: alike.map(({ index }) => index),
    metrics,
    adversarial: adversarial.map(({ index }) => index)
  };
}
function isLoss(series, declared) {
  if (series.role === "other" || series.x.length === 0) return false;
  if (isDeclared(series, declared)) return series.direction !== "unknown";
  return series.direction === "min";
}
function isDeclared(series, declared) {
  return declared !== void 0 && (series.name === declared || series.metric === declared);
}
function sameKind2(series, main) {
  return series.metric === main.metric && series.component === main.component;
}
function preference(series, declared) {
  if (isDeclared(series, declared)) return declared === "loss" && series.component ? 50 : 0;
  if (series.component) return 50;
  if (series.metric === "loss") return series.subset === void 0 ? 1 : 2;
  const known = LOSS_LIKE.indexOf(series.metric);
  return known >= 0 ? 10 + known : 40;
}
function distance2(series, validation, declared) {
  if (validation === void 0) return 1e3 * preference(series, declared) + (series.aggregation === "epoch-mean" ? 0 : 1);
  const metric = series.metric === validation.metric && series.component === validation.component ? 0 : 1e3;
  const axis = series.axis === validation.axis ? 0 : 100;
  const named = series.component && componentName(series.name) !== componentName(validation.name) ? 50 : 0;
  const length = Math.min(20, Math.abs(Math.log2(series.x.length / Math.max(1, validation.x.length))));
  return metric + axis + named + length + 1e3 * preference(series, declared);
}
function componentName(name2) {
  return name2.toLowerCase().replace(/train(ing)?|val(id(ation)?)?|eval|test/g, "").replace(/[^a-z0-9]+/g, "");
}

// src/diagnosis/features.ts
function featuresOf(history, options) {
  const selection = selectSeries(history, options.metric);
  const restart = history.breaks.findLast((one) => one.kind === "restart");
  const prepare = (index) => {
    const series = history.series[index];
    return series === void 0 ? void 0 : curveOf(series, index, lastStart(series, restart), options.thresholds);
  };
  const present = (indices) => indices.map(prepare).filter((curve) => curve !== void 0);
  const train3 = selection.train === void 0 ? void 0 : prepare(selection.train);
  const validations = present(selection.validations);
  const validation = validations[0];
  const aligned = train3 && validation ? alignTraining(train3, validation, true) : void 0;
  return {
    history,
    selection,
    main: { ...train3 ? { train: train3.index } : {}, ...validation ? { validation: validation.index } : {} },
    ...train3 ? { train: train3 } : {},
    ...validation ? { validation } : {},
    ...aligned ? { aligned } : {},
    ...restart ? { restart } : {},
    validations,
    metrics: present(selection.metrics),
    checkpoint: keptCheckpoint(history, options.checkpoint),
    lossDeclared: options.metric !== void 0 && (options.metric === validation?.series.name || options.metric === validation?.series.metric),
    rateChanges: rateChangesOf(history)
  };
}
function keptCheckpoint(history, policy) {
  return policy === "auto" ? history.checkpoint?.keeps ?? "last" : policy;
}
function lastStart(series, restart) {
  const { x: x2 } = series;
  const first = at2(x2, 0);
  for (let i2 = x2.length - 1; i2 > 0; i2--) {
    if (at2(x2, i2) >= at2(x2, i2 - 1)) continue;
    if (restart !== void 0 || at2(x2, i2) - first <= 0.1 * (at2(x2, i2 - 1) - first)) return i2;
  }
  return 0;
}

// src/diagnosis/detector.ts
function found(curve, statement) {
  const { beside, ...rest } = statement;
  const others = (beside ?? []).filter((one) => one !== void 0).map((one) => one.series.name);
  const finding2 = {
    ...rest,
    series: [curve.series.name, ...others],
    axis: curve.axis,
    evidence: finiteOnly(rest.evidence, curve),
    margin: Number.isFinite(rest.margin) ? Math.max(0, rest.margin) : MOST_MARGIN
  };
  return { state: "found", finding: finding2 };
}
function clear(kind, curve, value5, threshold2, evidence2 = {}) {
  const share2 = value5 / threshold2;
  const margin = Number.isFinite(share2) ? Math.min(1, Math.max(0, 1 - share2)) : 1;
  const numbers2 = finiteOnly({ ...evidence2, threshold: threshold2, points: curve.n }, curve);
  return { state: "clear", kind, margin, series: [curve.series.name], evidence: numbers2 };
}
var MOST_MARGIN = 1e6;
function finiteOnly(evidence2, curve) {
  const finite = Object.entries(evidence2).filter(([, value5]) => Number.isFinite(value5));
  return Object.fromEntries(curve.perPoint > 1 ? [...finite, ["perPoint", curve.perPoint]] : finite);
}
function abstain(kind, because, ...curves) {
  return { state: "notEvaluated", kind, because, series: curves.filter((one) => one !== void 0).map((one) => one.series.name) };
}
function missing2(features, role) {
  if (features.selection.reinforcement) return { code: "reinforcement-learning" };
  const index = features.selection.adversarial.find((i2) => features.history.series[i2]?.role === role) ?? features.selection.adversarial[0];
  const adversarial = index === void 0 ? void 0 : features.history.series[index];
  if (adversarial !== void 0) return { code: "adversarial-loss", series: adversarial.name };
  const unknown = features.history.series.find(
    (series) => series.role === role && series.metric === "loss" && series.direction === "unknown"
  );
  if (unknown !== void 0) return { code: "unknown-direction", series: unknown.name };
  return role === "train" ? { code: "no-training-loss" } : { code: "no-validation-loss" };
}
function tooFew(curve, needed) {
  return curve.n < needed ? { code: "too-few-points", points: curve.n, needed } : void 0;
}
function shortened(confidence, curve, thresholds) {
  const missingShare = Math.max(0, 1 - curve.n / thresholds.fullPoints);
  return confidence * (1 - 0.3 * missingShare);
}

// src/diagnosis/detectors/divergence.ts
var divergence = { kind: "divergence", detect };
var FEWEST = 4;
function detect(features, thresholds) {
  const curve = features.train ?? features.validation;
  if (curve === void 0) return [abstain("divergence", missing2(features, "train"))];
  const few = tooFew(curve, FEWEST);
  if (few) return [abstain("divergence", few, curve)];
  return [judge2(curve, features, thresholds)];
}
function judge2(curve, features, thresholds) {
  const rise = riseOf(curve);
  const growing = isGrowing2(curve, thresholds.divergenceGrowth);
  const needed = Math.max(thresholds.divergenceRise, thresholds.divergenceNoise * rise.noise);
  const evidence2 = {
    rise: rise.relative,
    lost: rise.share,
    best: logged(curve, curve.best.value),
    bestAt: curve.best.at,
    end: logged(curve, curve.tail),
    first: logged(curve, curve.first),
    noise: rise.noise
  };
  const overRise = rise.relative / needed;
  const overLost = rise.share / thresholds.divergenceLost;
  if (!growing && !(Math.min(overRise, overLost) > 1)) return clear("divergence", curve, Math.min(overRise, overLost), 1, evidence2);
  return found(curve, {
    kind: "divergence",
    severity: "failing",
    from: curve.best.at,
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: needed, points: curve.n },
    margin: growing ? 1 : Math.min(overRise, overLost) - 1,
    confidence: shortened(0.95, curve, thresholds),
    advice: ["lower-learning-rate", "clip-gradients", "use-a-schedule"],
    checklist: [2, 5],
    beside: features.train ? [features.validation] : []
  });
}
function isGrowing2(curve, factor) {
  if (!curve.positive || curve.n < 6) return false;
  for (let i2 = curve.n - 5; i2 < curve.n; i2++) if (at2(curve.y, i2) < factor * at2(curve.y, i2 - 1)) return false;
  return true;
}

// src/diagnosis/detectors/early-stopping.ts
var earlyStopping2 = { kind: "early-stopping", detect: detect2 };
var STRIP = 5;
var STRIPS = 4;
function detect2(features, thresholds) {
  const curve = features.validation;
  if (curve === void 0) return [abstain("early-stopping", missing2(features, "validation"))];
  const few = tooFew(curve, STRIP * (STRIPS + 1));
  if (few) return [abstain("early-stopping", few, curve)];
  return [judge3(curve, features, thresholds)];
}
function judge3(curve, features, thresholds) {
  const stop = successiveRises(curve);
  const saved = stop === void 0 ? 0 : (curve.n - 1 - stop) / curve.n;
  const kept = stop === void 0 ? curve.best.value : Math.min(...curve.smooth.subarray(0, stop + 1));
  const lost = (kept - curve.best.value) / Math.max(Math.abs(curve.best.value), Number.MIN_VALUE);
  const evidence2 = {
    saved,
    lost,
    stopAt: at2(curve.x, stop ?? curve.n - 1),
    best: logged(curve, curve.best.value),
    bestAt: curve.best.at
  };
  if (stop === void 0 || saved <= thresholds.savedShare || lost > thresholds.lostAtMost) {
    return clear("early-stopping", curve, saved, thresholds.savedShare, evidence2);
  }
  return found(curve, {
    kind: "early-stopping",
    severity: "note",
    from: at2(curve.x, stop),
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: thresholds.savedShare, noise: curve.noise, points: curve.n },
    margin: saved / thresholds.savedShare - 1,
    confidence: shortened(0.85, curve, thresholds),
    advice: ["stop-earlier"],
    checklist: [4],
    beside: [features.train]
  });
}
function successiveRises(curve) {
  let rises = 0;
  let before = mean2(curve.y, 0, STRIP);
  for (let end = 2 * STRIP; end <= curve.n; end += STRIP) {
    const here = mean2(curve.y, end - STRIP, end);
    rises = here > before ? rises + 1 : 0;
    if (rises >= STRIPS) return end - 1;
    before = here;
  }
  return void 0;
}

// src/diagnosis/detectors/generalization-gap.ts
var generalizationGap = { kind: "generalization-gap", detect: detect3 };
function detect3(features, thresholds) {
  const { train: train3, validation, aligned } = features;
  if (validation === void 0) return [abstain("generalization-gap", missing2(features, "validation"))];
  if (train3 === void 0) return [abstain("generalization-gap", missing2(features, "train"), validation)];
  const few = tooFew(validation, thresholds.minPoints);
  if (few) return [abstain("generalization-gap", few, validation)];
  if (aligned === void 0) return [abstain("generalization-gap", { code: "no-common-points" }, train3, validation)];
  return [judge4(validation, train3, aligned, thresholds)];
}
function judge4(validation, train3, aligned, thresholds) {
  const end = mean2(aligned, validation.tailFrom, validation.n);
  const gap = validation.tail - end;
  const descent = Math.max(validation.descent, train3.descent, Number.MIN_VALUE);
  const share2 = gap / descent;
  const ratio = validation.positive && end > 0 ? gap / end : share2;
  const over = Math.min(ratio / thresholds.gapRatio, share2 / thresholds.gapDescentShare);
  const evidence2 = {
    gap: validation.sign * gap,
    ratio,
    share: share2,
    train: logged(train3, end),
    validation: logged(validation, validation.tail)
  };
  if (!(over > 1)) return clear("generalization-gap", validation, Math.max(0, over), 1, evidence2);
  return found(validation, {
    kind: "generalization-gap",
    severity: "note",
    from: at2(validation.x, validation.tailFrom),
    to: at2(validation.x, validation.n - 1),
    evidence: { ...evidence2, threshold: thresholds.gapRatio, noise: validation.noise, points: validation.n },
    margin: over - 1,
    confidence: shortened(0.7, validation, thresholds),
    advice: ["regularize", "more-data"],
    checklist: [3, 7, 10],
    beside: [train3]
  });
}

// src/diagnosis/detectors/late-rise.ts
var lateRise = { kind: "late-rise", detect: detect4 };
function detect4(features, thresholds) {
  if (features.validations.length === 0) return [abstain("late-rise", missing2(features, "validation"))];
  return features.validations.map((curve) => judge5(curve, features, thresholds));
}
function judge5(curve, features, thresholds) {
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return abstain("late-rise", few, curve);
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.lateRise : thresholds.overfittingRangeShare / 2;
  const needed = Math.max(base, rise.noise);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare);
  const evidence2 = {
    rise: rise.relative,
    share: rise.share,
    best: logged(curve, curve.best.value),
    bestAt: curve.best.at,
    end: logged(curve, curve.tail),
    noise: rise.noise
  };
  if (!(over > 1)) return clear("late-rise", curve, Math.max(0, over), 1, evidence2);
  const serious = Math.max(thresholds.overfittingRise, thresholds.overfittingNoise * rise.noise);
  const unexplained = features.train === void 0 && rise.relative > serious;
  return found(curve, {
    kind: "late-rise",
    severity: unexplained && features.checkpoint === "last" ? "warning" : "note",
    from: curve.best.at,
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(unexplained ? 0.8 : 0.6, curve, thresholds),
    advice: ["stop-earlier"],
    checklist: [4, 1],
    beside: [features.train]
  });
}

// src/diagnosis/detectors/metric-mismatch.ts
var metricMismatch = { kind: "metric-mismatch", detect: detect5 };
function detect5(features, thresholds) {
  const { validation, metrics } = features;
  if (validation === void 0) return [abstain("metric-mismatch", missing2(features, "validation"))];
  if (metrics.length === 0) return [abstain("metric-mismatch", { code: "no-task-metric" }, validation)];
  const few = tooFew(validation, thresholds.minPoints);
  if (few) return [abstain("metric-mismatch", few, validation)];
  return [judge6(validation, metrics, features, thresholds)];
}
function judge6(validation, metrics, features, thresholds) {
  const rise = riseOf(validation);
  const base = validation.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.overfittingNoise * rise.noise);
  const gains = metrics.map((metric) => ({ metric, ...gainAfter(metric, validation.best.at, thresholds) }));
  const most = gains.reduce((a, b) => b.gain / b.needed > a.gain / a.needed ? b : a);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare, most.gain / most.needed);
  const evidence2 = {
    rise: rise.relative,
    bestAt: validation.best.at,
    best: logged(validation, validation.best.value),
    end: logged(validation, validation.tail),
    gain: most.gain,
    metricAtBest: logged(most.metric, most.before),
    metricAtEnd: logged(most.metric, most.metric.tail),
    noise: rise.noise
  };
  if (!(over > 1)) return clear("metric-mismatch", validation, Math.max(0, over || 0), 1, evidence2);
  return found(validation, {
    kind: "metric-mismatch",
    severity: features.lossDeclared ? "note" : "warning",
    from: validation.best.at,
    to: at2(validation.x, validation.n - 1),
    evidence: { ...evidence2, threshold: needed, points: validation.n },
    margin: over - 1,
    confidence: shortened(0.8, validation, thresholds),
    advice: ["stop-earlier", "regularize"],
    checklist: [8, 1],
    beside: [most.metric]
  });
}
function gainAfter(metric, position2, thresholds) {
  const found2 = metric.x.findIndex((x2) => x2 >= position2);
  const index = found2 < 0 ? metric.n - 1 : found2;
  const before = at2(metric.smooth, index);
  const halfway = at2(metric.smooth, index + metric.n >> 1);
  const needed = Math.max(thresholds.metricGainShare * metric.descent, 2 * metric.noise, Number.MIN_VALUE);
  return { gain: Math.min(before - metric.tail, 4 * (halfway - metric.tail)), needed, before };
}

// src/diagnosis/detectors/noisy-validation.ts
var noisyValidation = { kind: "noisy-validation", detect: detect6 };
function detect6(features, thresholds) {
  const { train: train3, validation } = features;
  if (validation === void 0) return [abstain("noisy-validation", missing2(features, "validation"))];
  if (train3 === void 0) return [abstain("noisy-validation", missing2(features, "train"), validation)];
  const few = tooFew(validation, thresholds.fullPoints) ?? tooFew(train3, thresholds.fullPoints);
  if (few) return [abstain("noisy-validation", few, validation)];
  return [judge7(validation, train3, thresholds)];
}
function judge7(validation, train3, thresholds) {
  const share2 = validation.noise / Math.max(validation.descent, Number.MIN_VALUE);
  const quiet = Math.max(train3.noise, 1e-3 * train3.descent, Number.MIN_VALUE);
  const ratio = validation.noise / quiet;
  const over = Math.min(ratio / thresholds.noiseRatio, share2 / thresholds.noiseDescentShare);
  const evidence2 = { ratio, share: share2, noise: validation.noise, trainNoise: train3.noise };
  if (!(over > 1)) return clear("noisy-validation", validation, Math.max(0, over || 0), 1, evidence2);
  return found(validation, {
    kind: "noisy-validation",
    severity: "note",
    from: at2(validation.x, 0),
    to: at2(validation.x, validation.n - 1),
    evidence: { ...evidence2, threshold: thresholds.noiseRatio, points: validation.n },
    margin: over - 1,
    confidence: shortened(0.7, validation, thresholds),
    advice: ["fix-validation"],
    checklist: [7, 1],
    beside: [train3]
  });
}

// src/diagnosis/detectors/non-finite.ts
var nonFinite = { kind: "non-finite", detect: detect7 };
function detect7(features) {
  const seen2 = features.history.series.filter((series) => series.role !== "other" && series.x.length > 0);
  const outcomes = seen2.flatMap((series) => judge8(series, features));
  if (outcomes.length > 0) return outcomes;
  if (seen2.length === 0) return [{ state: "notEvaluated", kind: "non-finite", because: { code: "no-training-loss" }, series: [] }];
  const points = seen2.reduce((sum3, series) => sum3 + series.x.length, 0);
  return [{ state: "clear", kind: "non-finite", margin: 1, series: seen2.map(({ name: name2 }) => name2), evidence: { count: 0, points } }];
}
function judge8(series, features) {
  const bad = countNonFinite(series);
  if (bad.count === 0) return [];
  const n = series.x.length;
  const loss = series.metric === "loss" || isJudged2(series, features);
  return [
    {
      state: "found",
      finding: {
        kind: "non-finite",
        severity: loss ? "failing" : "warning",
        series: [series.name],
        axis: series.axis,
        from: at2(series.x, bad.first),
        to: at2(series.x, bad.last),
        evidence: {
          count: bad.count,
          points: bad.points,
          threshold: 0,
          ...bad.lastFinite >= 0 ? { lastFinite: at2(series.y, bad.lastFinite), lastFiniteAt: at2(series.x, bad.lastFinite) } : {},
          recovered: bad.last < n - 1 ? 1 : 0
        },
        margin: 1,
        confidence: 1,
        advice: ["lower-learning-rate", "check-the-data", "clip-gradients"],
        checklist: [2, 5]
      }
    }
  ];
}
function isJudged2(series, features) {
  const { train: train3, validations } = features.selection;
  return train3 !== void 0 && features.history.series[train3] === series || validations.some((i2) => features.history.series[i2] === series);
}
function countNonFinite(series) {
  let count9 = 0;
  let points = 0;
  let first = -1;
  let last = -1;
  let lastFinite2 = -1;
  for (let i2 = 0; i2 < series.y.length; i2++) {
    const here = series.buckets ? at2(series.buckets.nonFinite, i2) : Number.isFinite(at2(series.y, i2)) ? 0 : 1;
    points += series.buckets ? at2(series.buckets.count, i2) : 1;
    count9 += here;
    if (here > 0) {
      if (first < 0) first = i2;
      last = i2;
    }
    if (first < 0 && Number.isFinite(at2(series.y, i2))) lastFinite2 = i2;
  }
  return { count: count9, points, first, last, lastFinite: lastFinite2 };
}

// src/diagnosis/hypothesis.ts
var LABEL = {
  overfitting: "overfitting",
  oscillation: "lrTooHigh",
  "slow-convergence": "lrTooLow",
  "still-improving": "notConverged",
  underfitting: "underfitting"
};
function hypothesis(features, kind, thresholds) {
  const opinion = features.opinion;
  if (opinion === void 0) return void 0;
  const probability = opinion.labels[LABEL[kind]];
  return { found: opinion.finds[kind], probability, sure: probability >= thresholds.sureProbability };
}

// src/diagnosis/statistics/jagged.ts
function jaggedness(values, smooth, from) {
  let squares = 0;
  let products = 0;
  let turns = 0;
  const n = values.length - from;
  for (let i2 = from; i2 < values.length; i2++) {
    const residual = at2(values, i2) - at2(smooth, i2);
    squares += residual * residual;
    if (i2 > from) products += residual * (at2(values, i2 - 1) - at2(smooth, i2 - 1));
    if (i2 > from + 1 && (at2(values, i2) - at2(values, i2 - 1)) * (at2(values, i2 - 1) - at2(values, i2 - 2)) < 0) turns++;
  }
  return {
    deviation: n > 0 ? Math.sqrt(squares / n) : 0,
    turns: n > 2 ? turns / (n - 2) : 0,
    autocorrelation: squares > 0 ? products / squares : 0
  };
}

// src/diagnosis/detectors/oscillation.ts
var oscillation = { kind: "oscillation", detect: detect8 };
function detect8(features, thresholds) {
  const curve = features.train ?? features.validation;
  if (curve === void 0) return [abstain("oscillation", missing2(features, "train"))];
  const few = tooFew(curve, curve.axis === "epoch" ? thresholds.fullPoints : thresholds.minStepPoints);
  if (few && features.opinion === void 0) return [abstain("oscillation", few, curve)];
  return [judge9(curve, features, thresholds)];
}
function judge9(curve, features, thresholds) {
  const swing = jaggedness(curve.y, curve.smooth, curve.n >> 1);
  const amplitude = swing.deviation / Math.max(curve.descent, Number.MIN_VALUE);
  const alternating = swing.autocorrelation < 0 ? 2 : 0.5;
  const over = Math.min(amplitude / thresholds.oscillationAmplitude, swing.turns / thresholds.oscillationTurns, alternating);
  const guess = hypothesis(features, "oscillation", thresholds);
  const evidence2 = {
    amplitude,
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    end: logged(curve, curve.tail),
    noise: curve.noise,
    ...guess ? { probability: guess.probability } : {}
  };
  if (!(guess?.found ?? over > 1)) return clear("oscillation", curve, Math.min(1, guess?.probability ?? over), 1, evidence2);
  return found(curve, {
    kind: "oscillation",
    severity: guess?.sure === false ? "note" : "warning",
    from: at2(curve.x, curve.n >> 1),
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: thresholds.oscillationAmplitude, points: curve.n },
    margin: guess?.probability ?? over - 1,
    confidence: guess?.probability ?? RULE_CONFIDENCE,
    advice: ["lower-learning-rate", "use-a-schedule"],
    checklist: [2],
    beside: features.train ? [features.validation] : []
  });
}
var RULE_CONFIDENCE = 0.5;

// src/diagnosis/detectors/overfitting.ts
var overfitting = { kind: "overfitting", detect: detect9 };
function detect9(features, thresholds) {
  if (features.validations.length === 0) return [abstain("overfitting", missing2(features, "validation"))];
  return features.validations.map((curve) => judge10(curve, features, thresholds));
}
function judge10(curve, features, thresholds) {
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return abstain("overfitting", few, curve);
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.overfittingNoise * rise.noise);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare);
  const gap = gapOf(curve, features);
  const evidence2 = riseEvidence(curve, rise, gap);
  if (!(over > 1)) return clear("overfitting", curve, Math.max(0, over), 1, { ...evidence2, needed });
  if (gap === void 0) return abstain("overfitting", withoutGap(curve, features), curve);
  if (gap.atEnd <= 0) return clear("overfitting", curve, 0.5, 1, { ...evidence2, needed });
  return found(curve, {
    kind: "overfitting",
    severity: features.checkpoint === "best" ? "note" : "failing",
    from: curve.best.at,
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(Math.min(0.97, 0.8 + 0.1 * (over - 1)), curve, thresholds),
    advice: ["stop-earlier", "regularize", "more-data", "smaller-model"],
    checklist: [4, 3, 7, 8],
    beside: [features.train]
  });
}
function gapOf(curve, features) {
  const { train: train3, validation, aligned } = features;
  if (train3 === void 0 || train3.series.metric !== curve.series.metric) return void 0;
  if (curve === validation && aligned !== void 0) {
    const trainTail = mean2(aligned, curve.tailFrom, curve.n);
    return { atBest: curve.best.value - at2(aligned, curve.best.index), atEnd: curve.tail - trainTail };
  }
  const share2 = curve.best.index / Math.max(1, curve.n - 1);
  const there = at2(train3.smooth, Math.round(share2 * (train3.n - 1)));
  return { atBest: curve.best.value - there, atEnd: curve.tail - train3.tail };
}
function withoutGap(curve, features) {
  const { train: train3 } = features;
  if (train3 === void 0) return { code: "no-training-loss" };
  if (train3.axis !== curve.axis) return { code: "mixed-axes", train: train3.axis, validation: curve.axis };
  return { code: "no-common-points" };
}
function riseEvidence(curve, rise, gap) {
  return {
    rise: rise.relative,
    share: rise.share,
    best: logged(curve, curve.best.value),
    bestAt: curve.best.at,
    end: logged(curve, curve.tail),
    noise: rise.noise,
    ...gap ? { gapAtBest: gap.atBest, gapAtEnd: gap.atEnd } : {}
  };
}

// src/diagnosis/detectors/plateau.ts
var plateau = { kind: "plateau", detect: detect10 };
function detect10(features, thresholds) {
  const curve = features.validation ?? features.train;
  if (curve === void 0) return [abstain("plateau", missing2(features, "validation"))];
  const few = tooFew(curve, thresholds.minPlateauPoints);
  if (few) return [abstain("plateau", few, curve)];
  const end = at2(curve.x, curve.n - 1);
  const start = end - thresholds.plateauShare * (end - at2(curve.x, 0));
  const late = features.rateChanges.filter((change) => change.at > start);
  if (late.length > 0) return [abstain("plateau", { code: "rate-schedule", changes: late.length }, curve)];
  return [judge11(curve, features, thresholds)];
}
function judge11(curve, features, thresholds) {
  const last = lastImprovement(curve);
  const length = at2(curve.x, curve.n - 1) - at2(curve.x, 0);
  const share2 = (at2(curve.x, curve.n - 1) - at2(curve.x, last)) / Math.max(length, Number.MIN_VALUE);
  const evidence2 = { share: share2, lastBestAt: at2(curve.x, last), best: logged(curve, curve.best.value), noise: curve.noise };
  if (!(share2 > thresholds.plateauShare)) return clear("plateau", curve, share2, thresholds.plateauShare, evidence2);
  return found(curve, {
    kind: "plateau",
    severity: "note",
    from: at2(curve.x, last),
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: thresholds.plateauShare, points: curve.n },
    margin: share2 / thresholds.plateauShare - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["stop-earlier", "use-a-schedule"],
    checklist: [4, 2],
    beside: curve === features.validation ? [features.train] : []
  });
}
function lastImprovement(curve) {
  const step = Math.max(1e-4 * Math.abs(curve.best.value), curve.noise);
  let best = at2(curve.smooth, 0);
  let last = 0;
  for (let i2 = 1; i2 < curve.n; i2++) {
    if (at2(curve.smooth, i2) >= best - step) continue;
    best = at2(curve.smooth, i2);
    last = i2;
  }
  return last;
}

// src/diagnosis/detectors/restarted-log.ts
var restartedLog = { kind: "restarted-log", detect: detect11 };
function detect11(features) {
  const main = features.validation ?? features.train;
  const name2 = main?.series.name ?? features.history.series[0]?.name;
  const seen2 = features.history.breaks.filter(({ kind }) => kind !== "schema-change");
  const last = seen2.findLast(({ kind }) => kind === "restart") ?? seen2.at(-1);
  if (name2 === void 0 || last === void 0) {
    return [
      { state: "clear", kind: "restarted-log", margin: 1, series: name2 === void 0 ? [] : [name2], evidence: { breaks: 0 } }
    ];
  }
  return [
    {
      state: "found",
      finding: finding(last, seen2.length, [name2], main === void 0 ? last.at : at2(main.x, main.n - 1), main?.n ?? 0)
    }
  ];
}
function finding(last, breaks, series, to, points) {
  return {
    kind: "restarted-log",
    severity: last.kind === "restart" ? "warning" : "note",
    series,
    axis: last.axis,
    from: last.at,
    to: Math.max(last.at, to),
    evidence: { breaks, at: last.at, after: last.after, points },
    margin: 1,
    confidence: 0.95,
    advice: ["check-the-data"],
    checklist: [6]
  };
}

// src/diagnosis/detectors/slow-convergence.ts
var slowConvergence = { kind: "slow-convergence", detect: detect12 };
function detect12(features, thresholds) {
  const curve = features.train ?? features.validation;
  if (curve === void 0) return [abstain("slow-convergence", missing2(features, "train"))];
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return [abstain("slow-convergence", few, curve)];
  return [judge12(curve, features, thresholds)];
}
function judge12(curve, features, thresholds) {
  const fall = at2(curve.smooth, 0) - curve.tail;
  const late = at2(curve.smooth, curve.n - 1 >> 1) - curve.tail;
  const lateShare = fall > 2 * curve.noise ? late / fall : 0;
  const relativeFall = fall / Math.max(Math.abs(curve.first), Number.MIN_VALUE);
  const guess = hypothesis(features, "slow-convergence", thresholds);
  const evidence2 = {
    lateShare,
    fall: relativeFall,
    end: logged(curve, curve.tail),
    noise: curve.noise,
    ...guess ? { probability: guess.probability } : {}
  };
  const over = lateShare / thresholds.slowLateShare;
  if (!(guess?.found ?? over > 1))
    return clear("slow-convergence", curve, Math.max(0, Math.min(1, guess?.probability ?? over)), 1, evidence2);
  return found(curve, {
    kind: "slow-convergence",
    severity: guess?.sure ? "warning" : "note",
    from: at2(curve.x, 0),
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: thresholds.slowLateShare, points: curve.n },
    margin: guess?.probability ?? over - 1,
    confidence: guess?.probability ?? RULE_CONFIDENCE2,
    advice: ["raise-learning-rate", "train-longer"],
    checklist: [2, 5],
    beside: features.train ? [features.validation] : []
  });
}
var RULE_CONFIDENCE2 = 0.5;

// src/diagnosis/statistics/spikes.ts
function findSpikes(values, options) {
  if (!jumps(values, options)) return [];
  const trend = runningMedian(values, options.window);
  const residuals = values.map((value5, i2) => value5 - at2(trend, i2));
  const deviations = runningMedian(residuals.map(Math.abs), options.window);
  const spikes = [];
  for (let i2 = options.skip; i2 < values.length; i2++) {
    const scale = Math.max(1.4826 * at2(deviations, i2), 1e-12 * Math.abs(at2(trend, i2)), Number.MIN_VALUE);
    const height = at2(residuals, i2);
    const z2 = height / scale;
    if (z2 <= options.z || height <= options.height * Math.abs(at2(trend, i2)) || onset(values, i2) < height / 2) continue;
    const here = { from: i2, to: i2, peak: i2, height, level: at2(trend, i2), z: z2 };
    const before = spikes.at(-1);
    if (before === void 0 || i2 - before.to > 3) spikes.push(here);
    else spikes[spikes.length - 1] = { ...before.height >= height ? before : here, from: before.from, to: i2 };
  }
  return spikes;
}
function onset(values, i2) {
  let low = at2(values, i2);
  for (let j = Math.max(0, i2 - ONSET); j < i2; j++) low = Math.min(low, at2(values, j));
  return at2(values, i2) - low;
}
var ONSET = 12;
function jumps(values, options) {
  for (let i2 = options.skip; i2 < values.length; i2++) {
    const rise = onset(values, i2);
    if (rise > 0.5 * options.height * Math.abs(at2(values, i2) - rise)) return true;
  }
  return false;
}

// src/diagnosis/detectors/spike.ts
var spike = { kind: "spike", detect: detect13 };
function detect13(features, thresholds) {
  const curve = features.train ?? features.validation;
  if (curve === void 0) return [abstain("spike", missing2(features, "train"))];
  const { x: x2, y } = rawValues(curve);
  const needed = thresholds.minSpikePoints;
  if (y.length < needed) return [abstain("spike", { code: "too-few-points", points: y.length, needed }, curve)];
  const spikes = findSpikes(y, {
    window: thresholds.spikeWindow,
    z: thresholds.spikeZ,
    height: thresholds.spikeHeight,
    skip: Math.ceil(thresholds.spikeSkip * y.length)
  });
  if (spikes.length === 0) return [clear("spike", curve, 0, thresholds.spikeZ, { spikes: 0 })];
  return [report(curve, x2, y, spikes, thresholds)];
}
function report(curve, x2, y, spikes, thresholds) {
  const worst = spikes.reduce((a, b) => b.z > a.z ? b : a);
  const recovery = recoveryOf(worst, y);
  const lasting = recovery === void 0 || recovery > 0.1 * y.length;
  return found(curve, {
    kind: "spike",
    severity: lasting ? "warning" : "note",
    from: at2(x2, worst.from),
    to: at2(x2, worst.to),
    evidence: {
      spikes: spikes.length,
      height: worst.height / Math.max(Math.abs(worst.level), Number.MIN_VALUE),
      peak: curve.sign * at2(y, worst.peak),
      peakAt: at2(x2, worst.peak),
      z: worst.z,
      ...recovery === void 0 ? {} : { recovery },
      threshold: thresholds.spikeZ,
      noise: worst.height / worst.z,
      points: y.length
    },
    margin: worst.z / thresholds.spikeZ - 1,
    confidence: 0.9,
    advice: ["clip-gradients", "lower-learning-rate", "check-the-data"],
    checklist: [2, 5]
  });
}
function recoveryOf(one, y) {
  const level2 = one.level + 2 * one.height / one.z;
  for (let i2 = one.peak + 1; i2 < y.length; i2++) if (at2(y, i2) <= level2) return i2 - one.from;
  return void 0;
}

// src/diagnosis/statistics/trend.ts
function theilSen(values) {
  const slopes = [];
  for (let i2 = 0; i2 < values.length; i2++) {
    for (let j = i2 + 1; j < values.length; j++) slopes.push((at2(values, j) - at2(values, i2)) / (j - i2));
  }
  return median(slopes);
}
function blockMeans(values, blocks) {
  const n = values.length;
  const count9 = Math.min(blocks, n);
  const out = new Float64Array(count9);
  for (let block = 0; block < count9; block++) {
    const from = Math.floor(block * n / count9);
    const to = Math.floor((block + 1) * n / count9);
    let sum3 = 0;
    for (let i2 = from; i2 < to; i2++) sum3 += at2(values, i2);
    out[block] = sum3 / (to - from);
  }
  return out;
}

// src/diagnosis/detectors/still-improving.ts
var stillImproving = { kind: "still-improving", detect: detect14 };
function detect14(features, thresholds) {
  const curve = features.validation ?? features.train;
  if (curve === void 0) return [abstain("still-improving", missing2(features, "validation"))];
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return [abstain("still-improving", few, curve)];
  return [judge13(curve, features, thresholds)];
}
function judge13(curve, features, thresholds) {
  const from = Math.max(0, curve.n - Math.max(5, Math.round(curve.n * thresholds.improvingWindow)));
  const window = curve.y.subarray(from);
  const blocks = blockMeans(window, 10);
  const scale = curve.positive ? curve.tail : Math.max(levelOf(curve), Number.MIN_VALUE);
  const gain = -theilSen(blocks) * blocks.length / scale;
  const noise2 = 2 * curve.noise / Math.sqrt(window.length / blocks.length) / scale;
  const needed = Math.max(thresholds.improvingGain, noise2);
  const guess = hypothesis(features, "still-improving", thresholds);
  const evidence2 = { gain, end: logged(curve, curve.tail), noise: noise2, ...guess ? { probability: guess.probability } : {} };
  if (!(guess?.found ?? gain > needed)) {
    return clear("still-improving", curve, Math.max(0, Math.min(1, guess?.probability ?? gain / needed)), 1, evidence2);
  }
  return found(curve, {
    kind: "still-improving",
    severity: "note",
    from: at2(curve.x, from),
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: needed, points: curve.n },
    margin: guess?.probability ?? gain / needed - 1,
    confidence: guess?.probability ?? shortened(0.6, curve, thresholds),
    advice: ["train-longer"],
    checklist: [1, 8],
    beside: curve === features.validation ? [features.train] : []
  });
}

// src/diagnosis/detectors/training-loss-rise.ts
var trainingLossRise = { kind: "training-loss-rise", detect: detect15 };
function detect15(features, thresholds) {
  const curve = features.train;
  if (curve === void 0) return [abstain("training-loss-rise", missing2(features, "train"))];
  const few = tooFew(curve, curve.axis === "epoch" ? thresholds.minPoints : thresholds.minStepRise);
  if (few) return [abstain("training-loss-rise", few, curve)];
  const raised = features.rateChanges.filter((change) => change.ratio > 1 && change.at > curve.best.at);
  if (raised.length > 0) return [abstain("training-loss-rise", { code: "rate-schedule", changes: raised.length }, curve)];
  return [judge14(curve, features, thresholds)];
}
function judge14(curve, features, thresholds) {
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.trainingRise : thresholds.overfittingRangeShare;
  const noise2 = Math.max(rise.noise, rise.relative * (curve.jitter / Math.max(rise.difference, Number.MIN_VALUE)));
  const needed = Math.max(base, thresholds.trainingRiseNoise * noise2);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.trainingRiseShare);
  const evidence2 = {
    rise: rise.relative,
    share: rise.share,
    best: logged(curve, curve.best.value),
    bestAt: curve.best.at,
    end: logged(curve, curve.tail),
    noise: noise2
  };
  if (!(over > 1)) return clear("training-loss-rise", curve, Math.max(0, over), 1, evidence2);
  return found(curve, {
    kind: "training-loss-rise",
    severity: "warning",
    from: curve.best.at,
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ["lower-learning-rate", "check-the-data"],
    checklist: [2, 8],
    beside: [features.validation]
  });
}

// src/diagnosis/detectors/underfitting.ts
var underfitting = { kind: "underfitting", detect: detect16 };
function detect16(features, thresholds) {
  const curve = features.train;
  if (curve === void 0) return [abstain("underfitting", missing2(features, "train"))];
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return [abstain("underfitting", few, curve)];
  return [judge15(curve, features, thresholds)];
}
function judge15(curve, features, thresholds) {
  const scale = curve.positive ? curve.first : Math.max(levelOf(curve), curve.descent, Number.MIN_VALUE);
  const fall = (curve.first - curve.tail) / scale;
  const noise2 = curve.noise / scale;
  const guess = hypothesis(features, "underfitting", thresholds);
  const evidence2 = {
    fall,
    first: logged(curve, curve.first),
    end: logged(curve, curve.tail),
    noise: noise2,
    ...guess ? { probability: guess.probability } : {}
  };
  const flat = fall < thresholds.underfittingFall;
  if (!(guess?.found ?? flat)) {
    const share2 = guess?.probability ?? thresholds.underfittingFall / fall;
    return clear("underfitting", curve, Math.max(0, Math.min(1, share2)), 1, evidence2);
  }
  return found(curve, {
    kind: "underfitting",
    severity: flat || guess?.sure ? "warning" : "note",
    from: at2(curve.x, 0),
    to: at2(curve.x, curve.n - 1),
    evidence: { ...evidence2, threshold: thresholds.underfittingFall, points: curve.n },
    margin: guess?.probability ?? 1 - Math.max(0, fall) / thresholds.underfittingFall,
    confidence: guess?.probability ?? shortened(0.7, curve, thresholds),
    advice: ["raise-learning-rate", "bigger-model", "train-longer", "check-the-data"],
    checklist: [9, 8, 5],
    beside: [features.validation]
  });
}

// src/diagnosis/detectors/unrepresentative-validation.ts
var unrepresentativeValidation = { kind: "unrepresentative-validation", detect: detect17 };
function detect17(features, thresholds) {
  const { train: train3, validation, aligned } = features;
  if (validation === void 0) return [abstain("unrepresentative-validation", missing2(features, "validation"))];
  if (train3 === void 0) return [abstain("unrepresentative-validation", missing2(features, "train"), validation)];
  const few = tooFew(validation, thresholds.minPoints);
  if (few) return [abstain("unrepresentative-validation", few, validation)];
  if (aligned === void 0) return [abstain("unrepresentative-validation", { code: "no-common-points" }, train3, validation)];
  return [judge16(validation, train3, aligned, thresholds)];
}
function judge16(validation, train3, aligned, thresholds) {
  const half = validation.n >> 1;
  let below = 0;
  let sum3 = 0;
  for (let i2 = half; i2 < validation.n; i2++) {
    const scale = validation.positive && at2(aligned, i2) > 0 ? at2(aligned, i2) : Math.max(train3.descent, Number.MIN_VALUE);
    const gap2 = (at2(aligned, i2) - at2(validation.y, i2)) / scale;
    sum3 += gap2;
    if (gap2 > thresholds.belowTraining) below++;
  }
  const share2 = below / (validation.n - half);
  const gap = sum3 / (validation.n - half);
  const evidence2 = {
    below: gap,
    share: share2,
    noise: Number.isNaN(validation.relativeNoise) ? validation.noise : validation.relativeNoise
  };
  const over = Math.min(share2 / thresholds.belowTrainingShare, gap / thresholds.belowTraining);
  if (!(over >= 1)) return clear("unrepresentative-validation", validation, Math.max(0, over), 1, evidence2);
  return found(validation, {
    kind: "unrepresentative-validation",
    severity: gap > thresholds.farBelowTraining ? "warning" : "note",
    from: at2(validation.x, half),
    to: at2(validation.x, validation.n - 1),
    evidence: { ...evidence2, threshold: thresholds.belowTraining, points: validation.n },
    margin: gap / thresholds.belowTraining - 1,
    confidence: shortened(gap > thresholds.farBelowTraining ? 0.6 : 0.4, validation, thresholds),
    advice: ["fix-validation", "check-the-data"],
    checklist: [7, 1],
    beside: [train3]
  });
}

// src/diagnosis/registry.ts
var DETECTORS = [
  nonFinite,
  divergence,
  trainingLossRise,
  overfitting,
  lateRise,
  generalizationGap,
  underfitting,
  stillImproving,
  plateau,
  slowConvergence,
  oscillation,
  noisyValidation,
  spike,
  unrepresentativeValidation,
  restartedLog,
  metricMismatch,
  earlyStopping2
];

// src/diagnosis/replicates.ts
function agree(diagnoses) {
  const shown2 = medianReplicate(diagnoses);
  const representative = diagnoses[shown2] ?? diagnoses[0];
  if (diagnoses.length === 1)
    return { shown: shown2, findings: representative.findings, outcomes: representative.outcomes, advice: representative.advice };
  const kinds2 = FINDING_KINDS.filter((kind) => isShared(diagnoses, kind));
  const findings = kinds2.flatMap((kind) => quote(diagnoses, representative, kind));
  const outcomes = representative.outcomes.filter((outcome) => outcome.state !== "found");
  return {
    shown: shown2,
    findings,
    outcomes: [
      ...findings.map((finding2) => ({ state: "found", finding: finding2 })),
      ...outcomes.filter((outcome) => !kinds2.includes(kindOf(outcome)))
    ],
    advice: sharedAdvice(diagnoses, representative)
  };
}
function kindOf(outcome) {
  return outcome.state === "found" ? outcome.finding.kind : outcome.kind;
}
function isShared(diagnoses, kind) {
  const having = diagnoses.filter(({ findings }) => findings.some((finding2) => finding2.kind === kind));
  return having.length > diagnoses.length / 2;
}
function quote(diagnoses, representative, kind) {
  const own = representative.findings.filter((finding2) => finding2.kind === kind);
  if (own.length > 0) return own;
  const other = diagnoses.find(({ findings }) => findings.some((finding2) => finding2.kind === kind));
  return other?.findings.filter((finding2) => finding2.kind === kind) ?? [];
}
function sharedAdvice(diagnoses, representative) {
  const kinds2 = [.../* @__PURE__ */ new Set([...representative.advice, ...diagnoses.flatMap(({ advice }) => advice)])];
  return kinds2.filter((kind) => diagnoses.filter(({ advice }) => advice.includes(kind)).length > diagnoses.length / 2);
}
function medianReplicate(diagnoses) {
  const ends = diagnoses.map(({ last }, index) => ({ index, end: last?.value ?? Number.POSITIVE_INFINITY }));
  ends.sort((a, b) => a.end - b.end || a.index - b.index);
  return ends[ends.length - 1 >> 1]?.index ?? 0;
}

// src/diagnosis/settings.ts
function settingsOf(key, policy) {
  const matching = policy.runs.filter((entry) => matchesGlob(entry.runs, key)).reverse();
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
function matchesGlob(glob, key) {
  const tokens2 = glob.match(/\*\*|\*|\?|[^*?]/gsu) ?? [];
  let states = /* @__PURE__ */ new Set([0]);
  const closure = (from) => {
    const all = new Set(from);
    for (const state of all) if (tokens2[state]?.startsWith("*")) all.add(state + 1);
    return all;
  };
  states = closure(states);
  for (const character of key) {
    const next = /* @__PURE__ */ new Set();
    for (const state of states) {
      const token = tokens2[state];
      if (token === "**" || token === "*" && character !== "/") next.add(state);
      else if (token === character || token === "?" && character !== "/") next.add(state + 1);
    }
    states = closure(next);
  }
  return states.has(tokens2.length);
}

// src/diagnosis/diagnose.ts
var WORST_FIRST = ["failing", "warning", "unknown", "healthy"];
function diagnose(reading, policy = DEFAULT_POLICY) {
  const runs = reading.runs.map((run) => diagnoseRun(run, policy));
  const verdict = WORST_FIRST.find((one) => runs.some((run) => run.verdict === one)) ?? "unknown";
  return { verdict, runs };
}
function diagnoseRun(run, policy) {
  const settings = settingsOf(run.key, policy);
  const [first, ...others] = run.replicates;
  const replicates = [diagnoseHistory(first, settings), ...others.map((history) => diagnoseHistory(history, settings))];
  const agreement2 = agree(replicates);
  return { run, replicates, ...agreement2, verdict: verdictOf(agreement2.findings, agreement2.outcomes) };
}
function diagnoseHistory(history, settings) {
  const { thresholds } = settings;
  const features = featuresOf(history, settings);
  const judged2 = DETECTORS.flatMap((detector) => detector.detect(features, thresholds));
  const outcomes = settleConflicts(judged2).flatMap((outcome) => withSeverity(outcome, settings));
  const findings = outcomes.flatMap((outcome) => outcome.state === "found" ? [outcome.finding] : []).sort(worstFirst);
  return {
    history,
    outcomes,
    findings,
    verdict: verdictOf(findings, outcomes),
    advice: rankAdvice(findings, features),
    main: features.main,
    ...bestAndLast(features)
  };
}
function withSeverity(outcome, settings) {
  const kind = outcome.state === "found" ? outcome.finding.kind : outcome.kind;
  const severity = settings.severity[kind];
  if (severity === void 0) return [outcome];
  if (severity === "off") return [];
  return [outcome.state === "found" ? { state: "found", finding: { ...outcome.finding, severity } } : outcome];
}
function worstFirst(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence;
}
function verdictOf(findings, outcomes) {
  if (findings.some((finding2) => finding2.severity === "failing")) return "failing";
  if (findings.some((finding2) => finding2.severity === "warning")) return "warning";
  return wasJudged(outcomes, "overfitting") && wasJudged(outcomes, "divergence") ? "healthy" : "unknown";
}
function wasJudged(outcomes, kind) {
  return outcomes.some(
    (outcome) => outcome.state !== "notEvaluated" && (outcome.state === "found" ? outcome.finding.kind : outcome.kind) === kind
  );
}
function bestAndLast(features) {
  const curve = features.validation;
  if (curve === void 0) return {};
  return {
    best: { at: curve.best.at, value: logged(curve, curve.best.value) },
    last: { at: at2(curve.x, curve.n - 1), value: logged(curve, at2(curve.y, curve.n - 1)) }
  };
}

// src/report/compose.ts
function compose(input) {
  const { reading, diagnosis, comparison, gate, context } = input;
  return {
    verdict: diagnosis.runs.length === 0 ? "unknown" : diagnosis.verdict,
    gate,
    diagnosis,
    refused: reading.refused,
    notes: [...reading.notes, ...diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap(({ notes }) => notes))],
    ...comparison && { comparison },
    checklist: checklistOf(diagnosis, input.checklist, context.commit),
    context
  };
}
function checklistOf(diagnosis, previous, commit) {
  const open = diagnosis.runs.flatMap(openItems);
  const seen2 = new Set(open.map(({ key }) => key));
  const carried = [
    ...(previous?.open ?? []).map((key) => carry(key, diagnosis, commit?.slice(0, 7))),
    ...(previous?.fixed ?? []).map(({ key, since }) => stillFixed(carry(key, diagnosis, since)))
  ].filter((entry) => entry !== void 0);
  return [...open, ...distinct(carried.filter(({ key }) => !seen2.has(key)))];
}
function openItems(run) {
  const { key } = run.run;
  const entries = run.findings.filter(({ severity }) => severity !== "note").flatMap(
    (finding2) => finding2.checklist.map(
      (item) => ({ key: `${key}/${finding2.kind}/${item}`, run: key, item, state: "open", finding: finding2 })
    )
  );
  return distinct(entries);
}
function carry(key, diagnosis, since) {
  const parsed = parseKey(key);
  const run = parsed && diagnosis.runs.find((candidate) => candidate.run.key === parsed.run);
  if (parsed === void 0 || run === void 0) return void 0;
  const { item, kind } = parsed;
  const outcomes = run.outcomes.filter((outcome) => kindOf2(outcome) === kind);
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
function kindOf2(outcome) {
  return outcome.state === "found" ? outcome.finding.kind : outcome.kind;
}
function parseKey(key) {
  const match = /^(.*)\/([a-z-]+)\/(10|[1-9])$/s.exec(key);
  const kind = FINDING_KINDS.find((candidate) => candidate === match?.[2]);
  const item = ITEMS2.find((candidate) => String(candidate) === match?.[3]);
  return match?.[1] === void 0 || kind === void 0 || item === void 0 ? void 0 : { run: match[1], kind, item };
}
var ITEMS2 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
function distinct(entries) {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

export {
  DEFAULT_POLICY,
  FORMATS,
  readHistories,
  clean,
  plain,
  shownOf,
  mainSeries,
  factsOf2 as factsOf,
  leadOf,
  problemsOf,
  runsInOrder,
  contextOf,
  chartOf,
  mainNumber,
  checklistBecause,
  renderJson,
  jsonOf,
  openingOf,
  renderComment,
  en,
  require_posix,
  compare,
  decide,
  diagnose,
  compose
};
