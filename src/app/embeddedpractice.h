// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/embedded.h>
#include <ui/practice.h>

#include <QPromise>

#include <optional>

// The practice account's server inside this process, its state in the profile.
class EmbeddedPractice : public Practice
{
    Q_OBJECT

public:
    explicit EmbeddedPractice(const SandboxSettings &settings, QObject *parent = nullptr); // starts at once

    QFuture<Result<Address>> address() override;
    void tellEventsTo(const QString &url) override;
    void moveClock(std::chrono::minutes by) override;
    void review(bool approve) override;
    QList<Trouble> troubles() const override;
    void setTrouble(const QString &key, bool on) override;

private:
    void settle(const Result<Address> &address);
    void change(const std::function<void(SandboxServer &)> &how); // in its thread; then changed() is emitted

    std::optional<Result<Address>> m_address;
    std::vector<QPromise<Result<Address>>> m_asked;
    std::shared_ptr<QHash<QString, int>> m_faults; // ids by key of trouble; the sandbox's thread alone touches it
    EmbeddedSandbox m_sandbox; // last: its thread ends first
};
