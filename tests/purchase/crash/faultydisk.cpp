// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <sqlite3.h>

#include <utility>

using Step = FaultyDisk::Step;

namespace {

FaultyDisk::Judge judge;
sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs faultyDisk;

// What SQLite takes for a file; the real one lies behind it in the same memory.
struct File
{
    sqlite3_file base;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

template <class Action>
int step(Step what, Action action)
{
    const int code = judge(what).code;
    return code == SQLITE_OK ? action() : code;
}

// The method of the real file, for what nobody breaks.
template <auto Method, class... Args>
int pass(sqlite3_file *file, Args... args)
{
    return (realOf(file)->pMethods->*Method)(realOf(file), args...);
}

int read(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    return step(Step::Read, [=] { return pass<&sqlite3_io_methods::xRead>(file, data, size, at); });
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    const auto fate = judge(Step::Write);
    if (fate.code == SQLITE_OK)
        return pass<&sqlite3_io_methods::xWrite>(file, data, size, at);
    if (fate.isHalfDone)
        pass<&sqlite3_io_methods::xWrite>(file, data, size / 2, at);
    return fate.code;
}

int sync(sqlite3_file *file, int flags)
{
    return step(Step::Sync, [=] { return pass<&sqlite3_io_methods::xSync>(file, flags); });
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return step(Step::Truncate, [=] { return pass<&sqlite3_io_methods::xTruncate>(file, size); });
}

// Version 1: without shared memory, which a database that is locked for one process does not need.
const sqlite3_io_methods methods{1, pass<&sqlite3_io_methods::xClose>, read, write, truncate, sync,
    pass<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>, pass<&sqlite3_io_methods::xLock, int>,
    pass<&sqlite3_io_methods::xUnlock, int>, pass<&sqlite3_io_methods::xCheckReservedLock, int *>,
    pass<&sqlite3_io_methods::xFileControl, int, void *>, pass<&sqlite3_io_methods::xSectorSize>,
    pass<&sqlite3_io_methods::xDeviceCharacteristics>, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr; // none to close yet
    const int code = step(Step::Open, [=] { return realDisk->xOpen(realDisk, name, realOf(file), flags, outFlags); });
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

} // namespace

FaultyDisk::FaultyDisk(Judge newJudge)
{
    judge = std::move(newJudge);
    realDisk = sqlite3_vfs_find(nullptr);
    faultyDisk = *realDisk;
    faultyDisk.szOsFile += int(sizeof(File));
    faultyDisk.zName = "faulty";
    faultyDisk.pNext = nullptr;
    faultyDisk.xOpen = open;
    sqlite3_vfs_register(&faultyDisk, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faultyDisk);
    sqlite3_vfs_register(realDisk, 1);
}
