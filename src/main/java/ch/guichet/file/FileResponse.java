package ch.guichet.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands a file to a browser so that it can only be saved: nothing in it runs, and no cache keeps it. */
@Component
public class FileResponse {

    private final FileService files;

    FileResponse(FileService files) {
        this.files = files;
    }

    /** Sends the file; the caller has made sure that it may be read. */
    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        files.write(file.id(), response.getOutputStream());
    }
}
