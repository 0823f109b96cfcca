// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfield.h"

#include <core/shortid.h>
#include <ui/look/closebutton.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>
#include <ui/look/plaintext.h>
#include <ui/look/theme.h>

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QUrl>

using namespace Qt::StringLiterals;

static const QString filePrefix = u"file:"_s;
static const QString pastedName = u"pasted.png"_s;

DocumentField::DocumentField(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel)
    , m_size(new PlainLabel({}, FontRole::Caption))
    , m_choose(new LinkButton(tr("Choose file…")))
    , m_remove(new CloseButton(tr("Take the file of “%1” away").arg(title)))
{
    const auto &m = look::metrics();
    m_name->setElided(Qt::ElideMiddle);
    m_size->setColor(Token::Secondary);
    m_choose->setAccessibleName(tr("Choose file: %1").arg(title));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::mirrored({m.between + m.icon + m.between, 0, m.between, 0}));
    row->setSpacing(m.between);
    row->addWidget(m_name);
    row->addWidget(m_size);
    row->addStretch(1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    m_choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(m.control);
    setAcceptDrops(true);
    look::setTip(this, tr("Choose, drop or paste a file"));
    connect(m_choose, &QAbstractButton::clicked, this, &DocumentField::choose);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        clear();
        emit edited();
    });
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] { take(QGuiApplication::clipboard()->mimeData()); });
    tell();
}

void DocumentField::setValue(const QString &value)
{
    if (value == m_value)
        return;
    clear();
    if (value.startsWith(filePrefix))
        return readPath(value.mid(filePrefix.size()));
    m_value = value;
    tell();
}

void DocumentField::setEditable(bool editable)
{
    m_isEditable = editable;
    setAcceptDrops(editable);
    tell();
}

void DocumentField::setProgress(qint64 sent, qint64 total)
{
    m_sent = sent;
    m_total = total;
    tell();
}

void DocumentField::choose()
{
    if (!m_isEditable)
        return;
    auto *dialog = new QFileDialog(window(), tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Papers (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.xls *.xlsx *.csv *.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        readPath(path);
        emit edited();
    });
    dialog->open();
}

void DocumentField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void DocumentField::dropEvent(QDropEvent *event)
{
    take(event->mimeData());
    event->acceptProposedAction();
}

void DocumentField::take(const QMimeData *data)
{
    if (!m_isEditable || !data)
        return;
    if (data->hasUrls() && data->urls().constFirst().isLocalFile()) {
        readPath(data->urls().constFirst().toLocalFile());
        emit edited();
    } else if (data->hasImage()) {
        QByteArray png;
        QBuffer buffer(&png);
        data->imageData().value<QImage>().save(&buffer, "PNG");
        clear();
        read(takeDocument(png, pastedName), pastedName);
        emit edited();
    } else {
        emit refused(tr("There is no file in the clipboard."));
    }
}

void DocumentField::readPath(const QString &path)
{
    clear();
    read(readDocument(path), filePrefix + path);
}

QCoro::Task<> DocumentField::read(QFuture<Result<DocumentFile>> reading, QString value)
{
    m_value = value;
    m_isReading = true;
    tell();
    const auto file = co_await later(m_scope, reading);
    m_isReading = false;
    if (file) {
        m_file = *file;
    } else {
        clear();
        emit refused(QStringList{file.error().title, file.error().detail}.join(u' ').trimmed());
    }
    tell();
    emit edited();
}

void DocumentField::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    tell();
}

void DocumentField::clear()
{
    m_scope.cancel();
    m_isReading = false;
    m_file.reset();
    m_value.clear();
    tell();
}

void DocumentField::tell()
{
    const bool isFile = m_file.has_value();
    m_name->setText(isFile      ? m_file->name
            : m_isReading       ? QFileInfo(m_value).fileName()
            : m_value.isEmpty() ? tr("No file")
                                : m_names.value(m_value, tr("Document %1").arg(shortId(m_value))));
    m_name->setColor(m_value.isEmpty() ? Token::Secondary : Token::Text);
    const QString size = isFile ? QLocale().formattedDataSize(m_file->content.size()) : QString();
    m_size->setText(m_total > 0 ? tr("%1 % of %2").arg(QString::number(100 * m_sent / m_total), size) : size);
    m_size->setVisible(!m_size->text().isEmpty());
    m_choose->setText(m_value.isEmpty() ? tr("Choose file…") : tr("Replace…"));
    const bool isChosen = isFile || m_isReading;
    const QWidget *focused = window()->focusWidget(); // also while a dialog is open
    const bool hadFocus = focused == m_choose || focused == m_remove;
    QWidget *act = isChosen ? static_cast<QWidget *>(m_remove) : m_choose;
    m_choose->setVisible(m_isEditable && !isChosen);
    m_remove->setVisible(m_isEditable && isChosen);
    setFocusProxy(act);
    if (hadFocus)
        act->setFocus();
    fit();
    update();
}

// That there is no file is told by the offer to choose one, too; a part of a word tells nobody.
void DocumentField::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int offer = m_choose->sizeHint().width() + 2 * layout()->spacing();
    const bool hasRoom = m_name->sizeHint().width() <= width() - margins.left() - margins.right() - offer;
    m_name->setVisible(!m_value.isEmpty() || m_choose->isHidden() || hasRoom);
}

void DocumentField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DocumentField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    const bool isBad = property("bad").toBool();
    paint::roundRect(painter, rect(), m.radius, look::color(Token::Base),
        isBad ? look::tone(Tone::Lost).bar : look::color(Token::BorderStrong));
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    icons::paint(painter, place(QRect(m.between, (height() - m.icon) / 2, m.icon, m.icon)), u"mail-attachment"_s,
        look::color(Token::Secondary));
    if (m_total > 0)
        paint::bar(painter, QRectF(m.between, height() - m.bar - 2, width() - 2 * m.between, m.bar),
            qreal(m_sent) / qreal(m_total), look::tone(Tone::Waiting).bar, layoutDirection());
}
