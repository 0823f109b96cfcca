// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdetail.h"

#include <api/orders.h>
#include <core/shortid.h>
#include <flows/uploadonce.h>
#include <models/states.h>
#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/plaintext.h>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostLinksShown = 50;

DocumentDetail::DocumentDetail(Workspace &workspace, QWidget *parent)
    : PaperDetail(parent)
    , m_workspace(workspace)
    , m_uses(new QWidget)
    , m_links(new QVBoxLayout(m_uses))
    , m_api(workspace.client())
{
    m_links->setContentsMargins({});
    m_links->setSpacing(look::metrics().tight);
    addBelow(m_uses);
    m_delete = bar()->addDanger(tr("Delete…"));
    m_dates = bar()->addButton(tr("Dates…"));
    m_preview = bar()->addPrimary(tr("Preview…"));
    connect(m_dates, &QPushButton::clicked, this, &DocumentDetail::datesRequested);
    connect(m_preview, &QPushButton::clicked, this, &DocumentDetail::previewRequested);
    connect(m_delete, &QPushButton::clicked, this, &DocumentDetail::deletionRequested);
}

void DocumentDetail::clear()
{
    PaperDetail::clear({});
    m_uses->hide();
}

static QList<PaperDetail::Fact> factsOf(const DocumentRow &row)
{
    const Document &document = row.document;
    const auto day = [](const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); };
    const QDateTime uploaded = document.createdAt.toLocalTime();
    const bool isMark = document.customerReference == documentMark(document.sha256); // nobody's but ours
    return {{DocumentDetail::tr("Kind"), kindOf(document)}, {DocumentDetail::tr("Size"), sizeOf(document)},
        {DocumentDetail::tr("Uploaded"),
            uploaded.isValid() ? QLocale().toString(uploaded, QLocale::ShortFormat) : QString()},
        {DocumentDetail::tr("Issued on"), day(row.issuedOn)}, {DocumentDetail::tr("Valid until"), day(row.expiresOn)},
        {DocumentDetail::tr("Review"), document.status.text()},
        {DocumentDetail::tr("Reference"), isMark ? QString() : document.customerReference},
        {DocumentDetail::tr("SHA-256"), document.sha256}, {DocumentDetail::tr("Id"), document.id}};
}

void DocumentDetail::show(const DocumentRow &row, const QList<DocumentLink> &links)
{
    const Document &document = row.document;
    setTitle(document.filename, {});
    setState(stateOf(document));
    setFacts(factsOf(row));
    tellBanner(row);
    tellUses(links);
    const bool isInfected = document.scanStatus == ScanStatus::Infected;
    m_preview->setEnabled(!isInfected);
    look::setTip(m_preview, isInfected ? tr("The virus scanner objects to this file.") : QString());
    m_dates->setVisible(row.isOurs);
    const bool canGo = links.isEmpty();
    m_delete->setEnabled(canGo);
    look::setTip(m_delete, canGo ? QString() : tr("What is used can’t be deleted."));
    bar()->show();
}

void DocumentDetail::tellBanner(const DocumentRow &row)
{
    const QString until = QLocale().toString(row.document.vanishesAt().toLocalTime().time(), QLocale::ShortFormat);
    banner()->setVisible(row.isUnused() || !row.document.isUsable());
    if (!row.document.isUsable()) {
        banner()->setTone(Tone::Lost);
        banner()->setText(row.document.scanStatus == ScanStatus::Infected
                ? tr("The virus scanner objects to this file.")
                : tr("The reviewers denied it."),
            tr("No order takes it. It is not sent again either."));
    } else {
        banner()->setTone(Tone::NeedsYou);
        banner()->setText(
            tr("Nothing uses it yet."), tr("It vanishes at %1 unless an order or group does.").arg(until));
    }
}

void DocumentDetail::tellUses(const QList<DocumentLink> &links)
{
    m_uses->setVisible(!links.isEmpty());
    const auto ids = [](const QList<DocumentLink> &of) {
        QStringList all;
        for (const DocumentLink &link : of)
            all += link.id;
        return all;
    };
    if (ids(links) == ids(m_shown))
        return;
    m_shown = links;
    while (QLayoutItem *item = m_links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_links->addWidget(new PlainLabel(tr("Used by"), FontRole::Emphasis));
    for (const DocumentLink &link : links.first(std::min(links.size(), mostLinksShown))) {
        const bool isGroup = link.recordType == "requirement_group"_L1;
        const QString id = shortId(link.resourceId);
        auto *open = new LinkButton(isGroup                ? tr("Requirement group %1").arg(id)
                : link.recordType == "sub_number_order"_L1 ? tr("Order %1").arg(id)
                                                           : QString(link.recordType + u' ' + id));
        open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        open->setEnabled(isGroup || link.recordType == "sub_number_order"_L1);
        connect(open, &QPushButton::clicked, this, [this, isGroup, id = link.resourceId] {
            if (isGroup)
                emit m_workspace.sectionRequested(Section::Compliance, id);
            else
                openOrder(id);
        });
        m_links->addWidget(open);
    }
    if (links.size() > mostLinksShown)
        m_links->addWidget(new PlainLabel(tr("%n more", nullptr, int(links.size() - mostLinksShown))));
}

// Orders are found by their own id, not by that of a part of them.
QCoro::Task<> DocumentDetail::openOrder(QString subOrderId)
{
    const Nothing nothing;
    const auto part = co_await m_api.call(api::orders::subOrder, nothing, subOrderId);
    emit m_workspace.sectionRequested(Section::Orders, part ? part->orderId : subOrderId);
}
