package ch.guichet.mydata;

import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A ZIP that is written while it is read: nothing of it is kept but the names of its files. */
final class Archive {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final ZipOutputStream zip;
    private final FileService files;

    Archive(OutputStream out, FileService files) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.files = files;
    }

    void text(String path, String text) throws IOException {
        begin(path, Deflater.DEFAULT_COMPRESSION);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void json(String path, Map<String, @Nullable Object> value) throws IOException {
        json(path, out -> value.forEach(out::writePOJOProperty));
    }

    /** An object whose properties are written one after the other. */
    void json(String path, Consumer<JsonGenerator> properties) throws IOException {
        begin(path, Deflater.DEFAULT_COMPRESSION);
        try (var out = JSON.writer().createGenerator(zip)) {
            out.writeStartObject();
            out.writeNumberProperty("layout", MyDataExport.LAYOUT);
            properties.accept(out);
            out.writeEndObject();
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
        zip.closeEntry();
    }

    /** Pictures and PDF are packed already. */
    void file(String path, StoredFile file) throws IOException {
        begin(path, Deflater.NO_COMPRESSION);
        files.write(file.id(), zip);
        zip.closeEntry();
    }

    private void begin(String path, int level) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(path));
    }

    /** Without this a reader sees that something is missing. */
    void finish() throws IOException {
        zip.finish();
    }
}
