// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <models/cell.h>

#include <QWidget>

class Banner;
class LinkButton;
class PlainLabel;
class ServerFrame;
struct ProviderName;

// Why a read gave nothing, beside what it should have filled: what happened and what it means in our words, the
// server's own in their frame, and everything known one click away. Hidden while there is nothing to say.
class ProblemView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemView(QWidget *parent = nullptr);

    // Unless it was refused, it can be tried again.
    void setProblem(const Error &error, const ProviderName &provider);
    void setText(const QString &fact, const QString &consequence); // what no server had a part in; nothing to try again
    void setDone(const QString &fact,
        const QString &consequence); // no problem: it stays until it is closed or the section is left
    void clear(); // the problem is over
    void dismiss(); // whatever it says

signals:
    void retryRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void tell(Tone tone, const QString &fact, const QString &consequence);
    void showDetails(bool shown);

    Banner *m_banner;
    ServerFrame *m_frame;
    PlainLabel *m_details;
    LinkButton *m_toggle;
    LinkButton *m_copy;
    bool m_isDone = false;
};
