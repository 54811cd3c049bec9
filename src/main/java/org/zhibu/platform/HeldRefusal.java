package org.zhibu.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets an answer through as it is written, unless it is a refusal: that is held back to be put into better words. */
class HeldRefusal extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    HeldRefusal(HttpServletResponse response) {
        super(response);
    }

    /** A redirect or an answer sent as an error page is committed already and none of ours. */
    boolean isRefusal() {
        return getStatus() >= 400 && !isCommitted();
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return getStatus() >= 400 ? new Holding(held) : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (getStatus() < 400) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        if (getStatus() < 400) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (getStatus() < 400) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (getStatus() < 400) {
            super.flushBuffer();
        }
    }

    private static class Holding extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Holding(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) {
            target.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Answers are written at once");
        }
    }
}
