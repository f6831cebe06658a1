package ch.guichet.mydata;

import ch.guichet.account.Account;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a ZIP, unpacked. */
record ZipFiles(Map<String, byte[]> files) {

    static ZipFiles of(MyDataExport export, Account account) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(account, bytes);
        return of(bytes.toByteArray());
    }

    static ZipFiles of(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (files.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new AssertionError(entry.getName() + " twice");
                }
            }
        }
        return new ZipFiles(files);
    }

    List<String> names() {
        return new ArrayList<>(files.keySet());
    }

    String text(String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }
}
