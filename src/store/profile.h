// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QString>

#include <memory>

class QFile;

// The folder of one user's Cordboard: private, and used by one process at a time, for as long as this lives.
class Profile
{
public:
    // folder: made when missing; empty for the user's default. Quick enough for the start of the program.
    static Result<Profile> open(const QString &folder = {});
    static QString defaultFolder();

    Profile(Profile &&other) noexcept;
    Profile &operator=(Profile &&other) noexcept;
    ~Profile();

    const QString &folder() const { return m_folder; }
    const QString &installId() const { return m_installId; } // 6 characters of [a-z2-7], made once, the same for ever
    QString stateFile() const; // settings, accounts, basket, costs
    QString journalFile() const; // purchases
    QString sandboxFolder() const;

private:
    Profile();

    QString m_folder;
    QString m_installId;
    std::unique_ptr<QFile> m_lock;
};

// What this process makes from now on is for its user alone. Once, before anything is written.
void closeNewFilesToOthers();
