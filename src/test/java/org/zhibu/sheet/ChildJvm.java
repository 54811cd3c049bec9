package org.zhibu.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a process with so little memory that whatever hoards dies of it. */
final class ChildJvm {

    static final String HEAP = "-Xmx128m";

    /** What the process printed, and the code it ended with in the last line. */
    static List<String> run(Class<?> main, Path temporaryFiles, Path argument)
            throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporaryFiles,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName(),
                argument.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var lines = new ArrayList<>(printed.lines().toList());
        lines.add("exit " + process.waitFor());
        return lines;
    }

    private ChildJvm() {}
}
