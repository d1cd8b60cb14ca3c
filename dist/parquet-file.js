import {
  ANY_LISTS,
  LimitError,
  NUMBERS,
  axisOf,
  bytesOf,
  bytesSource,
  comparesRuns,
  inflate,
  isLossName,
  isQualityName,
  lookAtLists,
  noSeries,
  readLists,
  refusedFiles,
  streamSource,
  textAt,
  viewOf,
  wholeOf
} from "./shared-action-cli-index-parquet-file.js";
import "./shared-action-cli-index-parquet-file-png.js";
import "./shared-action-cli-index-parquet-file-pictures.js";
import "./shared-action-cli-fflate-fonts-fzstd-index-parquet-file-parse-pictures-png-spec-yaml.js";

// node_modules/hyparquet/src/wkb.js
function wkbToGeojson(reader) {
  const flags = getFlags(reader);
  if (flags.type === 1) {
    return { type: "Point", coordinates: readPosition(reader, flags) };
  } else if (flags.type === 2) {
    return { type: "LineString", coordinates: readLine(reader, flags) };
  } else if (flags.type === 3) {
    return { type: "Polygon", coordinates: readPolygon(reader, flags) };
  } else if (flags.type === 4) {
    const points = [];
    for (let i = 0; i < flags.count; i++) {
      points.push(readPosition(reader, getFlags(reader)));
    }
    return { type: "MultiPoint", coordinates: points };
  } else if (flags.type === 5) {
    const lines = [];
    for (let i = 0; i < flags.count; i++) {
      lines.push(readLine(reader, getFlags(reader)));
    }
    return { type: "MultiLineString", coordinates: lines };
  } else if (flags.type === 6) {
    const polygons = [];
    for (let i = 0; i < flags.count; i++) {
      polygons.push(readPolygon(reader, getFlags(reader)));
    }
    return { type: "MultiPolygon", coordinates: polygons };
  } else if (flags.type === 7) {
    const geometries = [];
    for (let i = 0; i < flags.count; i++) {
      geometries.push(wkbToGeojson(reader));
    }
    return { type: "GeometryCollection", geometries };
  } else {
    throw new Error(`Unsupported geometry type: ${flags.type}`);
  }
}
function getFlags(reader) {
  const { view } = reader;
  const littleEndian2 = view.getUint8(reader.offset++) === 1;
  const rawType = view.getUint32(reader.offset, littleEndian2);
  reader.offset += 4;
  const type = rawType % 1e3;
  const flags = Math.floor(rawType / 1e3);
  let count = 0;
  if (type > 1 && type <= 7) {
    count = view.getUint32(reader.offset, littleEndian2);
    reader.offset += 4;
  }
  let dim = 2;
  if (flags) dim++;
  if (flags === 3) dim++;
  return { littleEndian: littleEndian2, type, dim, count };
}
function readPosition(reader, flags) {
  const points = [];
  for (let i = 0; i < flags.dim; i++) {
    const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
    reader.offset += 8;
    points.push(coord);
  }
  return points;
}
function readLine(reader, flags) {
  const points = [];
  for (let i = 0; i < flags.count; i++) {
    points.push(readPosition(reader, flags));
  }
  return points;
}
function readPolygon(reader, flags) {
  const { view } = reader;
  const rings = [];
  for (let r = 0; r < flags.count; r++) {
    const count = view.getUint32(reader.offset, flags.littleEndian);
    reader.offset += 4;
    rings.push(readLine(reader, { ...flags, count }));
  }
  return rings;
}

// node_modules/hyparquet/src/convert.js
var decoder = new TextDecoder();
var DEFAULT_PARSERS = {
  timestampFromMilliseconds(millis) {
    return new Date(Number(millis));
  },
  timestampFromMicroseconds(micros) {
    return new Date(Number(micros / 1000n));
  },
  timestampFromNanoseconds(nanos) {
    return new Date(Number(nanos / 1000000n));
  },
  dateFromDays(days) {
    return new Date(days * 864e5);
  },
  stringFromBytes(bytes) {
    return bytes && decoder.decode(bytes);
  },
  jsonFromBytes(bytes) {
    return bytes && JSON.parse(decoder.decode(bytes));
  },
  geometryFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
  },
  geographyFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
  },
  uuidFromBytes(bytes) {
    if (!bytes) return void 0;
    const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
    return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
  }
};
function parseDecimal(bytes) {
  if (!bytes.length) return 0;
  let value = 0n;
  for (const byte of bytes) {
    value = value * 256n + BigInt(byte);
  }
  const bits = bytes.length * 8;
  if (value >= 2n ** BigInt(bits - 1)) {
    value -= 2n ** BigInt(bits);
  }
  return Number(value);
}
function parseFloat16(bytes) {
  if (!bytes) return void 0;
  const int16 = bytes[1] << 8 | bytes[0];
  const sign = int16 >> 15 ? -1 : 1;
  const exp = int16 >> 10 & 31;
  const frac = int16 & 1023;
  if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
  if (exp === 31) return frac ? NaN : sign * Infinity;
  return sign * 2 ** (exp - 15) * (1 + frac / 1024);
}

// node_modules/hyparquet/src/constants.js
var ParquetTypes = [
  "BOOLEAN",
  "INT32",
  "INT64",
  "INT96",
  // deprecated
  "FLOAT",
  "DOUBLE",
  "BYTE_ARRAY",
  "FIXED_LEN_BYTE_ARRAY"
];
var Encodings = [
  "PLAIN",
  "GROUP_VAR_INT",
  // deprecated
  "PLAIN_DICTIONARY",
  "RLE",
  "BIT_PACKED",
  // deprecated
  "DELTA_BINARY_PACKED",
  "DELTA_LENGTH_BYTE_ARRAY",
  "DELTA_BYTE_ARRAY",
  "RLE_DICTIONARY",
  "BYTE_STREAM_SPLIT",
  "ALP"
];
var FieldRepetitionTypes = [
  "REQUIRED",
  "OPTIONAL",
  "REPEATED"
];
var ConvertedTypes = [
  "UTF8",
  "MAP",
  "MAP_KEY_VALUE",
  "LIST",
  "ENUM",
  "DECIMAL",
  "DATE",
  "TIME_MILLIS",
  "TIME_MICROS",
  "TIMESTAMP_MILLIS",
  "TIMESTAMP_MICROS",
  "UINT_8",
  "UINT_16",
  "UINT_32",
  "UINT_64",
  "INT_8",
  "INT_16",
  "INT_32",
  "INT_64",
  "JSON",
  "BSON",
  "INTERVAL"
];
var CompressionCodecs = [
  "UNCOMPRESSED",
  "SNAPPY",
  "GZIP",
  "LZO",
  "BROTLI",
  "LZ4",
  "ZSTD",
  "LZ4_RAW"
];
var PageTypes = [
  "DATA_PAGE",
  "INDEX_PAGE",
  "DICTIONARY_PAGE",
  "DATA_PAGE_V2"
];
var EdgeInterpolationAlgorithms = [
  "SPHERICAL",
  "VINCENTY",
  "THOMAS",
  "ANDOYER",
  "KARNEY"
];

// node_modules/hyparquet/src/thrift.js
var STOP = 0;
var TRUE = 1;
var FALSE = 2;
var BYTE = 3;
var I16 = 4;
var I32 = 5;
var I64 = 6;
var DOUBLE = 7;
var BINARY = 8;
var LIST = 9;
var STRUCT = 12;
function deserializeTCompactProtocol(reader) {
  const value = {};
  let fid = 0;
  while (true) {
    if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
    const byte = reader.view.getUint8(reader.offset++);
    const type = byte & 15;
    if (type === STOP) break;
    const delta = byte >> 4;
    fid = delta ? fid + delta : readZigZag(reader);
    value[`field_${fid}`] = readElement(reader, type);
  }
  return value;
}
function readElement(reader, type) {
  switch (type) {
    case TRUE:
      return true;
    case FALSE:
      return false;
    case BYTE:
      return reader.view.getInt8(reader.offset++);
    case I16:
    case I32:
      return readZigZag(reader);
    case I64:
      return readZigZagBigInt(reader);
    case DOUBLE: {
      const value = reader.view.getFloat64(reader.offset, true);
      reader.offset += 8;
      return value;
    }
    case BINARY: {
      const stringLength = readVarInt(reader);
      if (reader.offset + stringLength > reader.view.byteLength) {
        throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
      }
      const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
      reader.offset += stringLength;
      return strBytes;
    }
    case LIST: {
      const byte = reader.view.getUint8(reader.offset++);
      const elemType = byte & 15;
      let listSize = byte >> 4;
      if (listSize === 15) {
        listSize = readVarInt(reader);
      }
      const boolType = elemType === TRUE || elemType === FALSE;
      const values = new Array(listSize);
      for (let i = 0; i < listSize; i++) {
        values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
      }
      return values;
    }
    case STRUCT:
      return deserializeTCompactProtocol(reader);
    default:
      throw new Error(`thrift unhandled type: ${type}`);
  }
}
function readVarInt(reader) {
  let result = 0;
  let shift = 0;
  while (true) {
    const byte = reader.view.getUint8(reader.offset++);
    result |= (byte & 127) << shift;
    if (!(byte & 128)) {
      return result;
    }
    shift += 7;
  }
}
function readVarBigInt(reader) {
  let result = 0n;
  let shift = 0n;
  while (true) {
    const byte = reader.view.getUint8(reader.offset++);
    result |= BigInt(byte & 127) << shift;
    if (!(byte & 128)) {
      return result;
    }
    shift += 7n;
  }
}
function readZigZag(reader) {
  const zigzag = readVarInt(reader);
  return zigzag >>> 1 ^ -(zigzag & 1);
}
function readZigZagBigInt(reader) {
  const zigzag = readVarBigInt(reader);
  return zigzag >> 1n ^ -(zigzag & 1n);
}

// node_modules/hyparquet/src/snappy.js
var WORD_MASK = [0, 255, 65535, 16777215, 4294967295];
function copyBytes(fromArray, fromPos, toArray, toPos, length) {
  for (let i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i];
  }
}
function snappyUncompress(input, output) {
  const inputLength = input.byteLength;
  const outputLength = output.byteLength;
  let pos = 0;
  let outPos = 0;
  while (pos < inputLength) {
    const c = input[pos];
    pos++;
    if (c < 128) {
      break;
    }
  }
  if (outputLength && pos >= inputLength) {
    throw new Error("invalid snappy length header");
  }
  while (pos < inputLength) {
    const c = input[pos];
    let len = 0;
    pos++;
    if (pos >= inputLength) {
      throw new Error("missing eof marker");
    }
    if ((c & 3) === 0) {
      let len2 = (c >>> 2) + 1;
      if (len2 > 60) {
        if (pos + 3 >= inputLength) {
          throw new Error("snappy error literal pos + 3 >= inputLength");
        }
        const lengthSize = len2 - 60;
        len2 = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
        len2 = (len2 & WORD_MASK[lengthSize]) + 1;
        pos += lengthSize;
      }
      if (pos + len2 > inputLength) {
        throw new Error("snappy error literal exceeds input length");
      }
      copyBytes(input, pos, output, outPos, len2);
      pos += len2;
      outPos += len2;
    } else {
      let offset = 0;
      switch (c & 3) {
        case 1:
          len = (c >>> 2 & 7) + 4;
          offset = input[pos] + (c >>> 5 << 8);
          pos++;
          break;
        case 2:
          if (inputLength <= pos + 1) {
            throw new Error("snappy error end of input");
          }
          len = (c >>> 2) + 1;
          offset = input[pos] + (input[pos + 1] << 8);
          pos += 2;
          break;
        case 3:
          if (inputLength <= pos + 3) {
            throw new Error("snappy error end of input");
          }
          len = (c >>> 2) + 1;
          offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
          pos += 4;
          break;
        default:
          break;
      }
      if (offset === 0 || isNaN(offset)) {
        throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
      }
      if (offset > outPos) {
        throw new Error("cannot copy from before start of buffer");
      }
      copyBytes(output, outPos - offset, output, outPos, len);
      outPos += len;
    }
  }
  if (outPos !== outputLength) throw new Error("premature end of input");
}

// node_modules/hyparquet/src/column.js
function parquetHeader(reader) {
  const header = deserializeTCompactProtocol(reader);
  const type = PageTypes[header.field_1];
  const uncompressed_page_size = header.field_2;
  const compressed_page_size = header.field_3;
  const crc = header.field_4;
  const data_page_header = header.field_5 && {
    num_values: header.field_5.field_1,
    encoding: Encodings[header.field_5.field_2],
    definition_level_encoding: Encodings[header.field_5.field_3],
    repetition_level_encoding: Encodings[header.field_5.field_4],
    statistics: pageStatistics(header.field_5.field_5)
  };
  const index_page_header = header.field_6;
  const dictionary_page_header = header.field_7 && {
    num_values: header.field_7.field_1,
    encoding: Encodings[header.field_7.field_2],
    is_sorted: header.field_7.field_3
  };
  const data_page_header_v2 = header.field_8 && {
    num_values: header.field_8.field_1,
    num_nulls: header.field_8.field_2,
    num_rows: header.field_8.field_3,
    encoding: Encodings[header.field_8.field_4],
    definition_levels_byte_length: header.field_8.field_5,
    repetition_levels_byte_length: header.field_8.field_6,
    is_compressed: header.field_8.field_7 === void 0 ? true : header.field_8.field_7,
    // default true
    statistics: pageStatistics(header.field_8.field_8)
  };
  return {
    type,
    uncompressed_page_size,
    compressed_page_size,
    crc,
    data_page_header,
    index_page_header,
    dictionary_page_header,
    data_page_header_v2
  };
}
function pageStatistics(stats) {
  return stats && {
    max: stats.field_1,
    min: stats.field_2,
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: stats.field_5,
    min_value: stats.field_6,
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8
  };
}

// node_modules/hyparquet/src/geoparquet.js
function markGeoColumns(schema, key_value_metadata) {
  var _a, _b, _c, _d, _e;
  const columns = /* @__PURE__ */ new Map();
  const geo = (_a = key_value_metadata == null ? void 0 : key_value_metadata.find(({ key }) => key === "geo")) == null ? void 0 : _a.value;
  const decodedColumns = (geo && ((_b = JSON.parse(geo)) == null ? void 0 : _b.columns)) ?? {};
  for (const [name, column] of Object.entries(decodedColumns)) {
    if (column.encoding !== "WKB") continue;
    const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY";
    const id = ((_c = column.crs) == null ? void 0 : _c.id) ?? ((_e = (_d = column.crs) == null ? void 0 : _d.ids) == null ? void 0 : _e[0]);
    const crs = id ? `${id.authority}:${id.code.toString()}` : void 0;
    columns.set(name, { type, crs });
  }
  for (let i = 1; i < schema.length; i++) {
    const { logical_type, name, num_children, type } = schema[i];
    if (num_children) {
      i += num_children;
      continue;
    }
    if (type === "BYTE_ARRAY" && !logical_type) {
      schema[i].logical_type = columns.get(name);
    }
  }
}

// node_modules/hyparquet/src/metadata.js
var defaultInitialFetchSize = 1 << 19;
var decoder2 = new TextDecoder();
function decode(value) {
  return value && decoder2.decode(value);
}
function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
  var _a;
  let view;
  if (arrayBuffer instanceof ArrayBuffer) {
    view = new DataView(arrayBuffer);
  } else if (arrayBuffer instanceof Uint8Array) {
    view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
  } else {
    throw new Error("parquet expected ArrayBuffer or Uint8Array");
  }
  const allParsers = { ...DEFAULT_PARSERS, ...parsers };
  if (view.byteLength < 8) {
    throw new Error("parquet file is too short");
  }
  if (view.getUint32(view.byteLength - 4, true) !== 827474256) {
    throw new Error("parquet file invalid (footer != PAR1)");
  }
  const metadataLengthOffset = view.byteLength - 8;
  const metadataLength = view.getUint32(metadataLengthOffset, true);
  if (metadataLength > view.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
  }
  const metadataOffset = metadataLengthOffset - metadataLength;
  const reader = { view, offset: metadataOffset };
  const metadata = deserializeTCompactProtocol(reader);
  const version = metadata.field_1;
  const schema = metadata.field_2.map((field) => ({
    type: ParquetTypes[field.field_1],
    type_length: field.field_2,
    repetition_type: FieldRepetitionTypes[field.field_3],
    name: decode(field.field_4),
    num_children: field.field_5,
    converted_type: ConvertedTypes[field.field_6],
    scale: field.field_7,
    precision: field.field_8,
    field_id: field.field_9,
    logical_type: logicalType(field.field_10)
  }));
  const columnSchema = schema.filter((e) => e.type);
  const num_rows = metadata.field_3;
  const row_groups = metadata.field_4.map((rowGroup) => {
    var _a2;
    return {
      columns: rowGroup.field_1.map((column, columnIndex) => {
        var _a3, _b, _c;
        return {
          file_path: decode(column.field_1),
          file_offset: column.field_2,
          meta_data: column.field_3 && {
            type: ParquetTypes[column.field_3.field_1],
            encodings: (_a3 = column.field_3.field_2) == null ? void 0 : _a3.map((e) => Encodings[e]),
            path_in_schema: column.field_3.field_3.map(decode),
            codec: CompressionCodecs[column.field_3.field_4],
            num_values: column.field_3.field_5,
            total_uncompressed_size: column.field_3.field_6,
            total_compressed_size: column.field_3.field_7,
            key_value_metadata: (_b = column.field_3.field_8) == null ? void 0 : _b.map((kv) => ({
              key: decode(kv.field_1),
              value: decode(kv.field_2)
            })),
            data_page_offset: column.field_3.field_9,
            index_page_offset: column.field_3.field_10,
            dictionary_page_offset: column.field_3.field_11,
            statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
            encoding_stats: (_c = column.field_3.field_13) == null ? void 0 : _c.map((encodingStat) => ({
              page_type: PageTypes[encodingStat.field_1],
              encoding: Encodings[encodingStat.field_2],
              count: encodingStat.field_3
            })),
            bloom_filter_offset: column.field_3.field_14,
            bloom_filter_length: column.field_3.field_15,
            size_statistics: column.field_3.field_16 && {
              unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
              repetition_level_histogram: column.field_3.field_16.field_2,
              definition_level_histogram: column.field_3.field_16.field_3
            },
            geospatial_statistics: column.field_3.field_17 && {
              bbox: column.field_3.field_17.field_1 && {
                xmin: column.field_3.field_17.field_1.field_1,
                xmax: column.field_3.field_17.field_1.field_2,
                ymin: column.field_3.field_17.field_1.field_3,
                ymax: column.field_3.field_17.field_1.field_4,
                zmin: column.field_3.field_17.field_1.field_5,
                zmax: column.field_3.field_17.field_1.field_6,
                mmin: column.field_3.field_17.field_1.field_7,
                mmax: column.field_3.field_17.field_1.field_8
              },
              geospatial_types: column.field_3.field_17.field_2
            }
          },
          offset_index_offset: column.field_4,
          offset_index_length: column.field_5,
          column_index_offset: column.field_6,
          column_index_length: column.field_7,
          crypto_metadata: column.field_8,
          encrypted_column_metadata: column.field_9
        };
      }),
      total_byte_size: rowGroup.field_2,
      num_rows: rowGroup.field_3,
      sorting_columns: (_a2 = rowGroup.field_4) == null ? void 0 : _a2.map((sortingColumn) => ({
        column_idx: sortingColumn.field_1,
        descending: sortingColumn.field_2,
        nulls_first: sortingColumn.field_3
      })),
      file_offset: rowGroup.field_5,
      total_compressed_size: rowGroup.field_6,
      ordinal: rowGroup.field_7
    };
  });
  const key_value_metadata = (_a = metadata.field_5) == null ? void 0 : _a.map((kv) => ({
    key: decode(kv.field_1),
    value: decode(kv.field_2)
  }));
  const created_by = decode(metadata.field_6);
  if (geoparquet) {
    markGeoColumns(schema, key_value_metadata);
  }
  return {
    version,
    schema,
    num_rows,
    row_groups,
    key_value_metadata,
    created_by,
    metadata_length: metadataLength
  };
}
function logicalType(logicalType2) {
  if (logicalType2 == null ? void 0 : logicalType2.field_1) return { type: "STRING" };
  if (logicalType2 == null ? void 0 : logicalType2.field_2) return { type: "MAP" };
  if (logicalType2 == null ? void 0 : logicalType2.field_3) return { type: "LIST" };
  if (logicalType2 == null ? void 0 : logicalType2.field_4) return { type: "ENUM" };
  if (logicalType2 == null ? void 0 : logicalType2.field_5) return {
    type: "DECIMAL",
    scale: logicalType2.field_5.field_1,
    precision: logicalType2.field_5.field_2
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_6) return { type: "DATE" };
  if (logicalType2 == null ? void 0 : logicalType2.field_7) return {
    type: "TIME",
    isAdjustedToUTC: logicalType2.field_7.field_1,
    unit: timeUnit(logicalType2.field_7.field_2)
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_8) return {
    type: "TIMESTAMP",
    isAdjustedToUTC: logicalType2.field_8.field_1,
    unit: timeUnit(logicalType2.field_8.field_2)
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_10) return {
    type: "INTEGER",
    bitWidth: logicalType2.field_10.field_1,
    isSigned: logicalType2.field_10.field_2
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_11) return { type: "NULL" };
  if (logicalType2 == null ? void 0 : logicalType2.field_12) return { type: "JSON" };
  if (logicalType2 == null ? void 0 : logicalType2.field_13) return { type: "BSON" };
  if (logicalType2 == null ? void 0 : logicalType2.field_14) return { type: "UUID" };
  if (logicalType2 == null ? void 0 : logicalType2.field_15) return { type: "FLOAT16" };
  if (logicalType2 == null ? void 0 : logicalType2.field_16) return {
    type: "VARIANT",
    specification_version: logicalType2.field_16.field_1
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_17) return {
    type: "GEOMETRY",
    crs: decode(logicalType2.field_17.field_1)
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_18) return {
    type: "GEOGRAPHY",
    crs: decode(logicalType2.field_18.field_1),
    algorithm: EdgeInterpolationAlgorithms[logicalType2.field_18.field_2]
  };
  if (logicalType2 == null ? void 0 : logicalType2.field_19) return { type: "FILE" };
  return logicalType2;
}
function timeUnit(unit) {
  if (unit.field_1) return "MILLIS";
  if (unit.field_2) return "MICROS";
  if (unit.field_3) return "NANOS";
  throw new Error("parquet time unit required");
}
function convertStats(stats, schema, parsers) {
  return stats && {
    max: convertMetadata(stats.field_1, schema, parsers),
    min: convertMetadata(stats.field_2, schema, parsers),
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: convertMetadata(stats.field_5, schema, parsers),
    min_value: convertMetadata(stats.field_6, schema, parsers),
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8
  };
}
function convertMetadata(value, schema, parsers) {
  const { type, converted_type, logical_type } = schema;
  if (value === void 0) return value;
  if (type === "BOOLEAN") return value[0] === 1;
  if (type === "BYTE_ARRAY") return parsers.stringFromBytes(value);
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, true);
  if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, true);
  if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4) {
    return view.getInt32(0, true) / 10 ** (schema.scale || 0);
  }
  if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8) {
    return Number(view.getBigInt64(0, true)) / 10 ** (schema.scale || 0);
  }
  if (type === "INT32" && converted_type === "DATE") return parsers.dateFromDays(view.getInt32(0, true));
  if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
  if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
  if (type === "INT64" && (logical_type == null ? void 0 : logical_type.type) === "TIMESTAMP" && (logical_type == null ? void 0 : logical_type.unit) === "NANOS") return parsers.timestampFromNanoseconds(view.getBigInt64(0, true));
  if (type === "INT64" && (logical_type == null ? void 0 : logical_type.type) === "TIMESTAMP" && (logical_type == null ? void 0 : logical_type.unit) === "MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
  if (type === "INT64" && (logical_type == null ? void 0 : logical_type.type) === "TIMESTAMP") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
  const unsigned = (converted_type == null ? void 0 : converted_type.startsWith("UINT_")) || (logical_type == null ? void 0 : logical_type.type) === "INTEGER" && !logical_type.isSigned;
  if (type === "INT32" && unsigned && view.byteLength === 4) return view.getUint32(0, true);
  if (type === "INT64" && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
  if (type === "INT32" && view.byteLength === 4) return view.getInt32(0, true);
  if (type === "INT64" && view.byteLength === 8) return view.getBigInt64(0, true);
  if (converted_type === "DECIMAL") {
    const scale = schema.scale || 0;
    return scale > 308 ? parseDecimal(value) * 10 ** -scale : parseDecimal(value) / 10 ** scale;
  }
  if ((logical_type == null ? void 0 : logical_type.type) === "FLOAT16") return parseFloat16(value);
  if ((logical_type == null ? void 0 : logical_type.type) === "UUID") return parsers.uuidFromBytes(value);
  if (type === "FIXED_LEN_BYTE_ARRAY") return value;
  return value;
}

// src/history/binary/parquet-page.ts
var PageError = class extends Error {
  name = "PageError";
};
var PageReader = class {
  #column;
  #dictionary = [];
  constructor(column) {
    this.#column = column;
  }
  /** Values of a page of values; none of a page of the dictionary. */
  async take(head, packed) {
    var _a;
    const { type, unpack } = this.#column;
    if (head.type === "DICTIONARY_PAGE") {
      const view = viewOf(await unpack(packed, head.uncompressed_page_size));
      this.#dictionary = plainValues(view, 0, type, ((_a = head.dictionary_page_header) == null ? void 0 : _a.num_values) ?? 0);
      return [];
    }
    if (head.data_page_header !== void 0)
      return this.#first(head.data_page_header, await unpack(packed, head.uncompressed_page_size));
    if (head.data_page_header_v2 !== void 0) return this.#second(head.data_page_header_v2, head.uncompressed_page_size, packed);
    throw new PageError();
  }
  #first({ num_values, encoding }, bytes) {
    const view = viewOf(bytes);
    if (!this.#column.isOptional) return this.#values(view, 0, encoding, num_values, void 0);
    const length = view.getUint32(0, true);
    const isThere = runsIn(view, 4, 4 + length, 1, num_values);
    return this.#values(view, 4 + length, encoding, num_values, isThere);
  }
  async #second(head, length, packed) {
    const before = head.repetition_levels_byte_length + head.definition_levels_byte_length;
    if (!(before >= 0 && before <= packed.length)) throw new PageError();
    const levels = viewOf(packed.subarray(0, before));
    const isThere = this.#column.isOptional ? runsIn(levels, head.repetition_levels_byte_length, before, 1, head.num_values) : void 0;
    const rest = packed.subarray(before);
    const bytes = head.is_compressed && rest.length > 0 ? await this.#column.unpack(rest, length - before) : rest;
    return this.#values(viewOf(bytes), 0, head.encoding, head.num_values, isThere);
  }
  /** `isThere`: 1 for a value that is there; undefined where all are. */
  #values(view, at, encoding, count, isThere) {
    const filled = isThere === void 0 ? count : isThere.reduce((sum, one) => sum + one, 0);
    const values = encoding === "PLAIN" ? plainValues(view, at, this.#column.type, filled) : this.#named(view, at, encoding, filled);
    if (isThere === void 0) return values;
    let next = 0;
    return Array.from(isThere, (one) => one === 1 ? values[next++] ?? null : null);
  }
  #named(view, at, encoding, count) {
    if (encoding !== "RLE_DICTIONARY" && encoding !== "PLAIN_DICTIONARY") throw new PageError();
    if (count === 0) return [];
    const places = runsIn(view, at + 1, view.byteLength, view.getUint8(at), count);
    return Array.from(places, (place) => this.#dictionary[place] ?? null);
  }
};
var KINDS = /* @__PURE__ */ new Map([
  ["INT32", "i4"],
  ["INT64", "i8"],
  ["FLOAT", "f4"]
]);
function plainValues(view, at, type, count) {
  if (type === "BYTE_ARRAY") return textsIn(view, at, count);
  const kind = KINDS.get(type) ?? "f8";
  const size = Number(kind.slice(1));
  if (count * size > view.byteLength - at) throw new PageError();
  return Array.from({ length: count }, (_, i) => NUMBERS[kind](view, at + i * size, true));
}
function textsIn(view, from, count) {
  if (4 * count > view.byteLength - from) throw new PageError();
  let at = from;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    if (length > view.byteLength - at - 4) throw new PageError();
    const text = textAt(view, at + 4, at + 4 + Math.min(length, 200));
    at += 4 + length;
    return text;
  });
}
function runsIn(view, from, to, width, count) {
  const values = new Uint32Array(count);
  if (width > 32 || to > view.byteLength) throw new PageError();
  const bytes = Math.ceil(width / 8);
  let at = from;
  for (let seen = 0; seen < count; ) {
    let head = 0;
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
      if (at >= to || shift > 28) throw new PageError();
      byte = view.getUint8(at++);
      head += (byte & 127) * 2 ** shift;
    }
    const isPacked = head % 2 === 1;
    const length = Math.floor(head / 2) * (isPacked ? 8 : 1);
    const end = at + (isPacked ? Math.ceil(length * width / 8) : bytes);
    if (!isPacked && end > to) throw new PageError();
    const kept = Math.min(length, count - seen);
    if (isPacked) unpackBits(view, at, Math.min(end, to), width, values.subarray(seen, seen + kept));
    else values.fill(littleEndian(view, at, bytes), seen, seen + kept);
    seen += kept;
    at = end;
  }
  return values;
}
function littleEndian(view, at, bytes) {
  let value = 0;
  for (let i = 0; i < bytes; i++) value += view.getUint8(at + i) * 256 ** i;
  return value;
}
function unpackBits(view, from, to, width, values) {
  for (let i = 0; i < values.length; i++) {
    let value = 0;
    for (let bit = 0; bit < width; bit++) {
      const place = i * width + bit;
      const at = from + (place >> 3);
      if (at >= to) throw new PageError();
      value += (view.getUint8(at) >> (place & 7) & 1) * 2 ** bit;
    }
    values[i] = value;
  }
}

// src/history/binary/thrift.ts
var [STOP2, FALSE2, BYTE2, I162, I642, DOUBLE2, BINARY2, LIST2, STRUCT2] = [0, 2, 3, 4, 6, 7, 8, 9, 12];
var DEEPEST = 32;
var ThriftError = class extends Error {
  name = "ThriftError";
};
function endOfStruct(view, start) {
  let at = start;
  let elements = view.byteLength - at;
  const skip = (bytes) => {
    at += bytes;
    if (at > view.byteLength) throw new ThriftError();
  };
  const byte = () => {
    skip(1);
    return view.getUint8(at - 1);
  };
  const varint = () => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const next = byte();
      value += (next & 127) * 2 ** shift;
      if (next < 128) return value;
    }
    throw new ThriftError();
  };
  const element = (type, depth) => {
    if (depth > DEEPEST) throw new ThriftError();
    if (type === BYTE2) skip(1);
    else if (type >= I162 && type <= I642) varint();
    else if (type === DOUBLE2) skip(8);
    else if (type === BINARY2) skip(varint());
    else if (type === LIST2) {
      const head = byte();
      const size = head >> 4 === 15 ? varint() : head >> 4;
      elements -= size;
      if (elements < 0) throw new ThriftError();
      const inside = head & 15;
      for (let i = 0; i < size; i++) element(inside > STOP2 && inside <= FALSE2 ? BYTE2 : inside, depth + 1);
    } else if (type === STRUCT2) {
      for (let head = byte(); (head & 15) !== STOP2; head = byte()) {
        if (head >> 4 === 0) varint();
        element(head & 15, depth + 1);
      }
    } else if (type === STOP2 || type > FALSE2) throw new ThriftError();
  };
  element(STRUCT2, 0);
  return at;
}

// src/history/binary/parquet-file.ts
var FORMAT = "parquet";
var LONGEST_FOOTER = 4 * 1024 * 1024;
var NUMBERS2 = /* @__PURE__ */ new Set(["INT32", "INT64", "FLOAT", "DOUBLE"]);
async function readParquet(file, context) {
  const { buffer } = await wholeOf(file.content, context.limits);
  const metadata = metadataIn(new DataView(buffer));
  if (metadata === void 0)
    return refusedFiles([file], { code: "malformed", format: FORMAT, detail: { code: "bad-part", part: "footer" } });
  const columns = columnsIn(metadata).slice(0, context.limits.columns);
  const because = whyNot(metadata, columns, context);
  if (because !== void 0) return refusedFiles([file], because);
  const unpackerFor = unpackerOf(context);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const cells = new Map(columns.map(({ name }) => [name, []]));
  for (const { columns: chunks, num_rows } of metadata.row_groups) {
    for (const { meta_data: chunk } of chunks) {
      const column = byName.get((chunk == null ? void 0 : chunk.path_in_schema[0]) ?? "");
      if (chunk === void 0 || column === void 0) continue;
      if (chunk.codec !== "SNAPPY" && !PACKINGS.has(chunk.codec))
        return refusedFiles([file], { code: "malformed", format: FORMAT, detail: { code: "unexpected", text: chunk.codec } });
      const unpack = unpackerFor(chunk.codec);
      const values = cells.get(column.name);
      const wanted = ((values == null ? void 0 : values.length) ?? 0) + Number(num_rows);
      for await (const page of pagesOf(new DataView(buffer), chunk, new PageReader({ ...column, unpack }), Number(num_rows)))
        for (const value of page) values == null ? void 0 : values.push(value);
      if ((values == null ? void 0 : values.length) !== wanted) throw new PageError();
    }
  }
  const lists = [...cells].map(([name, column]) => ({ name, cells: column }));
  return isHistory(file.path, lists) ? readLists(file.path, lists, { ...ANY_LISTS, hidesNan: "pandas" }, { format: FORMAT }, context) : refusedFiles([file], { code: "no-series", saw: lists.map(({ name }) => name).slice(0, 12) });
}
function metadataIn(view) {
  const end = view.byteLength - 8;
  const start = end - view.getUint32(end, true);
  if (start < 4 || end - start > LONGEST_FOOTER) return void 0;
  endOfStruct(new DataView(view.buffer, start, end - start), 0);
  return parquetMetadata(view.buffer, { geoparquet: false });
}
function columnsIn({ schema }) {
  if (schema.some(({ num_children }, i) => i > 0 && num_children !== void 0)) return [];
  return schema.slice(1).flatMap(({ name, type, repetition_type, converted_type }) => {
    const isRead = NUMBERS2.has(type) || type === "BYTE_ARRAY" && converted_type === "UTF8";
    if (!isRead || type === void 0 || repetition_type === "REPEATED" || name.startsWith("__index_level")) return [];
    return [{ name, type, isOptional: repetition_type === "OPTIONAL" }];
  });
}
function whyNot({ row_groups, num_rows }, columns, { limits }) {
  if (columns.length === 0) return noSeries([]);
  const value = Number(num_rows) * columns.length;
  const allowed = limits.allPoints;
  if (value > allowed) return { code: "too-large", limit: "allPoints", value, allowed };
  const inGroups = row_groups.reduce((sum, group) => sum + Math.abs(Number(group.num_rows)), 0);
  const isWhole = inGroups === Number(num_rows);
  return isWhole ? void 0 : { code: "malformed", format: FORMAT, detail: { code: "bad-part", part: "row group" } };
}
var WORK_PER_BYTE = 8;
var PACKINGS = /* @__PURE__ */ new Map([
  ["UNCOMPRESSED", "stored"],
  ["GZIP", "gzip"],
  ["ZSTD", "zstd"]
]);
function unpackerOf({ limits }) {
  const { budget, parsedBytes } = limits;
  let left = parsedBytes;
  return (codec) => async (packed, length) => {
    left -= length;
    if (!(length >= 0) || left < 0) throw new LimitError("parsedBytes", parsedBytes - left, parsedBytes);
    budget.spend("work", packed.length + WORK_PER_BYTE * length);
    if (length === 0) return new Uint8Array(0);
    if (codec !== "SNAPPY") {
      const packing = PACKINGS.get(codec) ?? "stored";
      return bytesOf(
        streamSource(length, () => inflate({ packing, content: bytesSource(packed), size: length }, { budget })),
        0,
        length
      );
    }
    const bytes = new Uint8Array(length);
    snappyUncompress(packed, bytes);
    return bytes;
  };
}
async function* pagesOf(view, chunk, reader, rows) {
  var _a;
  const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 4 && end <= view.byteLength && end >= start)) throw new PageError();
  const at = { view: new DataView(view.buffer, start, end - start), offset: 0 };
  for (let seen = 0; seen < rows; ) {
    endOfStruct(at.view, at.offset);
    const head = parquetHeader(at);
    const size = head.compressed_page_size;
    const values = ((_a = head.data_page_header ?? head.data_page_header_v2) == null ? void 0 : _a.num_values) ?? 0;
    if (!(size >= 0 && size <= at.view.byteLength - at.offset && values >= 0 && values <= rows - seen)) throw new PageError();
    yield await reader.take(head, new Uint8Array(view.buffer, start + at.offset, size));
    at.offset += size;
    seen += values;
  }
}
function isHistory(path, lists) {
  const { names, rows } = lookAtLists(path, lists);
  const isCounted = names.some((name) => axisOf(name) !== void 0);
  const isMeasured = names.some((name) => isLossName(name) || isQualityName(name));
  return isCounted && isMeasured && !comparesRuns(names, (slot) => rows.map((row) => row[slot]));
}
export {
  readParquet
};
