# Finds a JDK for the build and the programs. Sourced (POSIX sh) by ./mvnw and ./vigie.
#
# Vigie-nuage is written for Java 21 and runs on any newer JDK: the first of JAVA_HOME,
# the newest JDK in the usual places, and `java` on the PATH that is new enough is taken.
# Sets JAVA_HOME, or says what to install and fails.

vigie_jdk_required=21

# The feature version of the JDK in folder $1 (it must hold a compiler), or 0.
vigie_jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  vigie_v=
  if [ -r "$1/release" ]; then
    vigie_v=$(sed -n 's/^JAVA_VERSION="\{0,1\}\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1)
  fi
  if [ -z "$vigie_v" ]; then
    vigie_v=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1)
  fi
  echo "${vigie_v:-0}"
}

vigie_find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(vigie_jdk_version "$JAVA_HOME")" -ge "$vigie_jdk_required" ]; then
    export JAVA_HOME
    return 0
  fi
  vigie_best=
  vigie_best_version=0
  # find, not a glob: mvnw sources this file under `set -f` on some shells.
  vigie_candidates=$(
    for vigie_dir in /usr/lib/jvm /usr/java /opt /opt/java /usr/local/lib/jvm "${HOME-}/.sdkman/candidates/java" "${HOME-}/.jdks" \
      "${HOME-}/.local/share/mise/installs/java" "${HOME-}/.asdf/installs/java"; do
      [ -d "$vigie_dir" ] && find "$vigie_dir" -mindepth 1 -maxdepth 1 2>/dev/null
    done
    for vigie_dir in /Library/Java/JavaVirtualMachines "${HOME-}/Library/Java/JavaVirtualMachines"; do
      [ -d "$vigie_dir" ] && find "$vigie_dir" -mindepth 1 -maxdepth 1 2>/dev/null | sed 's|$|/Contents/Home|'
    done
    if command -v java >/dev/null 2>&1; then
      vigie_path_java=$(command -v java)
      vigie_path_java=$(readlink -f "$vigie_path_java" 2>/dev/null || echo "$vigie_path_java")
      dirname "$(dirname "$vigie_path_java")"
    fi
  )
  vigie_ifs=$IFS
  IFS='
'
  for vigie_candidate in $vigie_candidates; do
    vigie_version=$(vigie_jdk_version "$vigie_candidate")
    if [ "$vigie_version" -ge "$vigie_jdk_required" ] && [ "$vigie_version" -gt "$vigie_best_version" ]; then
      vigie_best=$vigie_candidate
      vigie_best_version=$vigie_version
    fi
  done
  IFS=$vigie_ifs
  if [ -z "$vigie_best" ]; then
    cat >&2 <<EOF
Vigie-nuage needs a JDK (a full one, with javac) of version $vigie_jdk_required or later, and none was found.
  Debian 13, Ubuntu 24.04 or later:  sudo apt install openjdk-21-jdk-headless
  Fedora:                            sudo dnf install java-21-openjdk-devel
  macOS:                             brew install --cask temurin
  elsewhere:                         unpack any JDK and set JAVA_HOME to its folder
EOF
    return 1
  fi
  JAVA_HOME=$vigie_best
  export JAVA_HOME
}

vigie_find_jdk || return 1

# Maven's own libraries make newer JDKs print warnings that are nobody's business here.
if [ "$(vigie_jdk_version "$JAVA_HOME")" -ge 24 ]; then
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
  export MAVEN_OPTS
fi
