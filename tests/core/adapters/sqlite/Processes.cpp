// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/adapters/sqlite/Processes.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace qd::test {

namespace {

constexpr uid_t kNobody = 65'534;

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

} // namespace

int resultAsOrdinaryUser(const std::function<int()>& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(255);
        ::_exit(body());
    }
    const int status = waitFor(child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int reportsBeforeKill(int count,
                      const std::function<void(const std::function<void()>& report)>& body)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        body([&] {
            if (::write(pipe[1], "x", 1) != 1)
                ::_exit(1);
        });
        ::_exit(0);
    }
    ::close(pipe[1]);
    int reports = 0;
    char mark = 0;
    while (reports < count && ::read(pipe[0], &mark, 1) == 1)
        ++reports;
    ::kill(child, SIGKILL);
    while (::read(pipe[0], &mark, 1) == 1)
        ++reports; // made before the signal arrived
    ::close(pipe[0]);
    const int status = waitFor(child);
    return WIFSIGNALED(status) ? reports : -1;
}

bool diesByKill(const std::function<void()>& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        ::_exit(0);
    }
    const int status = waitFor(child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace qd::test
