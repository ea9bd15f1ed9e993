# Sourced by the start scripts. Sets JAVA to a Java program of version 21 or newer and JAVA_RELEASE to its exact
# version; asks the files of the installations rather than start a virtual machine, which would take longer than a command.

java_release() { # the version of the installation in folder $1, or nothing
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        case $key in JAVA_RUNTIME_VERSION)
            value=${value#\"}
            printf '%s' "${value%\"}"
            return 0 ;;
        esac
    done <"$1/release"
    return 1
}

use_java() { # takes the installation in folder $1 if it will do
    release=$(java_release "$1") || return 1
    major=${release%%[!0-9]*}
    [ "${major:-0}" -ge 21 ] || return 1
    JAVA=$1/bin/java
    JAVA_RELEASE=$release
}

java_on_path() { # the folder of the installation whose java is on the PATH
    found=$(command -v java) || return 1
    found=$(readlink -f "$found" 2>/dev/null) || return 1
    printf '%s' "${found%/bin/java}"
}

find_java() {
    if [ -n "${CLUSTERSCAPE_JAVA:-}" ]; then
        use_java "$CLUSTERSCAPE_JAVA" && return
        echo "clusterscape: CLUSTERSCAPE_JAVA is $CLUSTERSCAPE_JAVA, which is no folder of Java 21 or newer." >&2
        return 1
    fi
    use_java "${JAVA_HOME:-/nonexistent}" && return
    use_java "$(java_on_path)" && return
    for folder in /usr/lib/jvm/*; do
        use_java "$folder" && return
    done
    if [ -x /usr/libexec/java_home ]; then
        use_java "$(/usr/libexec/java_home -v 21+ 2>/dev/null)" && return
    fi
    echo "clusterscape: needs Java 21 or newer; install one, or name its folder in CLUSTERSCAPE_JAVA." >&2
    return 1
}
