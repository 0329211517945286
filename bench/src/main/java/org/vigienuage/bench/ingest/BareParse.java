package org.vigienuage.bench.ingest;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Pulls every event and every text out of a file, and does nothing with it: no program can read it faster with these parsers. */
final class BareParse implements FileReading {

    private final InputFactoryImpl xml = new InputFactoryImpl();
    private final JsonFactory json = new JsonFactory();
    private long characters;

    @Override
    public void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (name.endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(bytes);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    readXml(zip);
                }
            } else if (name.endsWith(".xml")) {
                readXml(bytes);
            } else {
                readJson(bytes);
            }
        }
    }

    /** How much text came out, so that nobody can leave the reading out. */
    long characters() {
        return characters;
    }

    private void readXml(InputStream bytes) {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    characters += reader.getText().length();
                }
            }
        } catch (XMLStreamException e) {
            // A corpus has files that are broken on purpose: what comes before is read.
            characters++;
        }
    }

    private void readJson(InputStream bytes) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    characters += parser.getString().length();
                }
            }
        } catch (JacksonException e) {
            characters++;
        }
    }
}
