package ch.guichet.mydata;

import java.io.OutputStream;

/** Counts what is written and keeps nothing of it. */
final class CountingSink extends OutputStream {

    private long bytes;
    private int largest;

    @Override
    public void write(int single) {
        bytes++;
    }

    @Override
    public void write(byte[] content, int start, int length) {
        bytes += length;
        largest = Math.max(largest, length);
    }

    long bytes() {
        return bytes;
    }

    /** The most that was written at once. */
    int largest() {
        return largest;
    }
}
