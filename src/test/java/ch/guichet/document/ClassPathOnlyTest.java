package ch.guichet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.resource.XMLResource;

class ClassPathOnlyTest {

    private ServerSocketChannel listening;
    private String page;

    @BeforeEach
    void listen() throws IOException {
        listening = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        var address = "http://127.0.0.1:" + listening.socket().getLocalPort();
        page = """
                <html xmlns="http://www.w3.org/1999/xhtml">
                <head><title>Page</title>
                <link rel="stylesheet" href="%1$s/claim.css"/><link rel="stylesheet" href="file:///etc/hosts"/>
                <style>@import url(%1$s/b.css); @font-face { font-family: x; src: url(%1$s/x.ttf); }
                p { font-family: x; background: url(%1$s/c.png); }</style></head>
                <body><p>Text <img src="%1$s/d.png" alt=""/><img src="jar:%1$s/e.jar!/x.png" alt=""/></p></body></html>
                """.formatted(address);
    }

    @AfterEach
    void stop() throws IOException {
        listening.close();
    }

    @Test
    void even_markup_could_not_cause_a_request() throws IOException {
        listening.configureBlocking(false);

        BareEngine.print(XMLResource.load(page).getDocument());

        assertThat(listening.accept()).isNull();
    }

    @Test
    void the_engine_as_it_comes_would_have_asked() throws Exception {
        var engine = Thread.ofVirtual().start(() -> {
            var _ = ITextRenderer.fromString(page);
        });

        listening.accept().close();
        listening.close();
        engine.join();
    }
}
