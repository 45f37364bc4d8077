package org.simpul.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table by RFC 4180 that is written row by row, under a header line. Lines end in a line feed; what a row lacks is an empty cell. */
final class CsvTable {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final SequenceWriter rows;

    /** Begins a table with the {@code first} and then the {@code other} columns. */
    CsvTable(Writer out, List<String> first, Collection<String> others) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
        Stream.concat(first.stream(), others.stream()).distinct().forEach(schema::addColumn);
        this.rows = MAPPER.writer(schema.build()).writeValues(out);
    }

    void add(Map<String, Object> row) throws IOException {
        rows.write(row);
    }

    void flush() throws IOException {
        rows.flush();
    }
}
